package main

import "fmt"

// Until Go 1.20, recover returns nil for panic(nil), so it looks like no panic, yet stops it.
func f() {
	defer func() { fmt.Println("looks like a panic", recover() != nil) }()
	panic(nil)
}

func main() {
	f()
	fmt.Println("main goes on")
}
