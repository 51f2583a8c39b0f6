package main

import "fmt"

var ended = make(chan bool)

// A panic that a goroutine does not recover ends the process; only its own deferred calls run.
func f() {
	defer fmt.Println("deferred by the other one")
	panic("P")
}

func main() {
	defer fmt.Println("deferred by main")
	go f()
	<-ended
}
