package main

import (
	"fmt"
	"runtime"
)

type closer interface{ close() }

// Which method of an interface is called is decided at the defer statement: a nil interface panics there.
func f(c closer) {
	defer fmt.Println("deferred 1")
	defer c.close()
	fmt.Println("body")
}

func try(call func(closer)) {
	defer func() {
		_, fault := recover().(runtime.Error)
		fmt.Println("caller got a fault", fault)
	}()
	call(nil)
}

func main() {
	try(f)
	fmt.Println("once more")
	try(f)
}
