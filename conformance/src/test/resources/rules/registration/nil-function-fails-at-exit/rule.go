package main

import (
	"fmt"
	"runtime"
)

// A nil function is registered like any other and panics when it is called, after the body.
func f(action func()) {
	defer fmt.Println("deferred 1")
	defer action()
	defer fmt.Println("deferred 3")
	fmt.Println("body")
}

func try(call func(func())) {
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
