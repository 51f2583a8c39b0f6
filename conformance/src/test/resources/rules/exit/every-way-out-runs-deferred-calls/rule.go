package main

import "fmt"

// A return, the end of the body and a panic: all of them run what was deferred.
func f(n int) {
	defer fmt.Println("deferred", n)
	if n == 1 {
		return
	}
	if n == 2 {
		panic("P")
	}
	fmt.Println("end of the body")
}

func main() {
	defer func() { fmt.Println("caller got", recover()) }()
	f(0)
	f(1)
	f(2)
}
