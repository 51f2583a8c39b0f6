package main

import "fmt"

// A function whose body never returns does so after a recovery.
func f() (r int) {
	defer func() {
		recover()
		r = 1
	}()
	for {
		panic("P")
	}
}

func main() {
	fmt.Println("f ->", f())
}
