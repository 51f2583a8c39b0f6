package main

import "fmt"

// Without a name a result is a copy that deferred calls cannot reach; what it points to they can.
func f() int {
	n := 5
	defer func() { n = 9 }()
	return n
}

func g() []int {
	n := []int{5}
	defer func() { n[0] = 9 }()
	return n
}

func main() {
	fmt.Println("f ->", f())
	fmt.Println("g ->", g()[0])
}
