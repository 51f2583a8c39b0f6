package main

import "fmt"

// A handler that cannot help panics again, and the next function above may try.
func f(n int) {
	defer func() {
		e := recover()
		if e != nil && n > 2 {
			fmt.Println("level", n, "panics again")
			panic(e)
		}
		if e != nil {
			fmt.Println("level", n, "recovers", e)
		}
	}()
	if n == 4 {
		panic("P")
	}
	f(n + 1)
	fmt.Println("level", n, "goes on")
}

func main() {
	f(1)
}
