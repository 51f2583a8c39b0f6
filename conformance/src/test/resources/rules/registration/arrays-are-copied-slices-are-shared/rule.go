package main

import "fmt"

var array, other = [1]int{1}, [1]int{1}
var slice = []int{1}

func deferred(what string, n []int) {
	fmt.Println(what, n[0])
}

func print(what string, n [1]int) {
	fmt.Println(what, n[0])
}

// Arrays and structs are copied with all that they hold; slices, maps and pointers share it.
func f() {
	defer print("array", array)
	defer print("array copied", other)
	defer deferred("slice", slice)
	array[0], other[0], slice[0] = 9, 9, 9
}

func main() {
	f()
}
