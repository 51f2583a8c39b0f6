package main

import "fmt"

func cleanup() {
	defer func() { fmt.Println("cleanup recovered", recover()) }()
	panic("inner")
}

// A panic that begins and ends within a deferred call leaves the one in flight alone.
func f() {
	defer cleanup()
	panic("outer")
}

func main() {
	defer func() { fmt.Println("caller got", recover()) }()
	f()
}
