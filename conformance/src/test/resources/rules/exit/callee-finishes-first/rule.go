package main

import "fmt"

func g() {
	defer fmt.Println("deferred by g")
	fmt.Println("g")
}

// What a called function deferred has run before its caller goes on.
func f() {
	defer fmt.Println("deferred by f")
	g()
	fmt.Println("f goes on")
}

func main() {
	f()
	fmt.Println("main goes on")
}
