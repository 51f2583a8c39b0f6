package main

import "fmt"

// The end of a block runs nothing.
func f() {
	{
		defer fmt.Println("deferred in the block")
		fmt.Println("in the block")
	}
	fmt.Println("after the block")
}

func main() {
	f()
}
