package main

import "fmt"

var started, ended = make(chan bool), make(chan bool)

// When main returns, other goroutines just stop: their deferred calls do not run.
func f() {
	defer fmt.Println("deferred by the other one")
	started <- true
	<-ended
}

func main() {
	go f()
	<-started
	fmt.Println("main returns")
}
