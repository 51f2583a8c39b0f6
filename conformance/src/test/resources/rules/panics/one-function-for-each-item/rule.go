package main

import "fmt"

func item(n int) {
	defer fmt.Println("closed", n)
	if n == 1 {
		panic("bad item")
	}
	fmt.Println("done", n)
}

// To go on with the next item after a panic, each item needs a function of its own.
func f() {
	for n := 0; n < 3; n++ {
		func() {
			defer func() {
				if e := recover(); e != nil {
					fmt.Println("skipped", n, e)
				}
			}()
			item(n)
		}()
	}
}

func main() {
	f()
}
