package main

import "fmt"

// Without a panic recover returns nil, in the body and in a deferred call.
func f() {
	defer func() { fmt.Println("nothing in the deferred call", recover() == nil) }()
	fmt.Println("nothing in the body", recover() == nil)
}

func main() {
	f()
}
