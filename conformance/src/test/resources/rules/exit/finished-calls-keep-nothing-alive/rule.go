package main

import (
	"fmt"
	"runtime"
	"time"
)

type resource struct{ name string }

var collected = make(chan bool, 1)

func release(r *resource) {
	fmt.Println("released", r.name)
}

// A deferred call that has run does not keep its arguments alive.
func f() {
	r := &resource{"file"}
	runtime.SetFinalizer(r, func(*resource) { collected <- true })
	defer release(r)
}

func main() {
	f()
	for i := 0; i < 1000; i++ {
		runtime.GC()
		select {
		case <-collected:
			fmt.Println("collected")
			return
		case <-time.After(10 * time.Millisecond):
		}
	}
}
