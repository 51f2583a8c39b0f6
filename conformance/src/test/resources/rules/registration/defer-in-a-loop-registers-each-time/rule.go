package main

import "fmt"

// Each iteration registers one more call; all of them run when the function ends.
func f() {
	for i := 0; i < 3; i++ {
		defer fmt.Println("deferred", i)
		fmt.Println("iteration", i)
	}
	fmt.Println("after the loop")
}

func main() {
	f()
}
