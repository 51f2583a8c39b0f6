package main

import "fmt"

func deferred(what string) {
	fmt.Println("deferred by", what)
}

// However each function on the way registered its calls, a panic runs them and is recovered where it shall be.
func plain() {
	defer func() { fmt.Println("plain recovered", recover()) }()
	defer deferred("plain")
	loop(2)
}

func loop(n int) {
	for i := 0; i < n; i++ {
		defer deferred("loop")
	}
	conditional(true)
}

func conditional(yes bool) {
	if yes {
		defer func() {
			fmt.Println("conditional recovered", recover())
			panic("two")
		}()
	}
	defer deferred("conditional")
	panic("one")
}

func main() {
	plain()
	fmt.Println("main goes on")
}
