package main

import "fmt"

func helper() {
	defer func() { fmt.Println("helper recovers nothing", recover() == nil) }()
	fmt.Println("helper")
}

// A function that returns normally cannot recover the panic because of which it was called.
func f() {
	defer func() { helper() }()
	panic("P")
}

func main() {
	defer func() { fmt.Println("caller got", recover()) }()
	f()
}
