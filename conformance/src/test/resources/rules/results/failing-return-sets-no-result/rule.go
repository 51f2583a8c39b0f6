package main

import "fmt"

func fail() int {
	panic("P")
}

// If the operand of a return panics, no result has been set.
func f() (r int) {
	defer func() {
		recover()
		fmt.Println("deferred sees", r)
	}()
	return fail()
}

func main() {
	fmt.Println("f ->", f())
}
