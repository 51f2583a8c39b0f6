package main

import "fmt"

var runs int

func count() {
	runs++
	fmt.Println("run", runs)
	panic("count")
}

// No deferred call runs twice, not even one that panics, on a normal return or while panicking.
func f(fail bool) {
	defer fmt.Println("deferred 1")
	defer count()
	if fail {
		panic("body")
	}
}

func try(fail bool) {
	defer func() { fmt.Println("failed", recover() != nil) }()
	f(fail)
}

func main() {
	try(false)
	try(true)
}
