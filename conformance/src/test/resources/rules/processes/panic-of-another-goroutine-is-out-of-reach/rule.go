package main

import "fmt"

var ended = make(chan bool)

func f() {
	defer fmt.Println("deferred by the other one")
	panic("P")
}

// Who started a goroutine cannot recover its panic.
func start() {
	defer func() { fmt.Println("recovered", recover()) }()
	go f()
	<-ended
}

func main() {
	start()
}
