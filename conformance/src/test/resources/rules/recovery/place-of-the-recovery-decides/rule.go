package main

import "fmt"

func close() {
	fmt.Println("close")
	panic("close failed")
}

func handle(what string) {
	if e := recover(); e != nil {
		fmt.Println(what, "recovered", e)
	}
}

// A recovery that is registered first covers all deferred calls; one that is registered last, the body alone.
func first() {
	defer handle("first")
	defer close()
	fmt.Println("body")
}

func last() {
	defer close()
	defer handle("last")
	panic("body failed")
}

func main() {
	first()
	defer func() { fmt.Println("caller got", recover()) }()
	last()
}
