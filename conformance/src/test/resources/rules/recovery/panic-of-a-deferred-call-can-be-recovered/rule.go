package main

import "fmt"

func close() {
	panic("close failed")
}

// What one deferred call throws, an earlier registered one can recover.
func f() int {
	defer func() { fmt.Println("recovered", recover()) }()
	defer close()
	fmt.Println("body")
	return 5
}

func main() {
	fmt.Println("f ->", f())
}
