package main

import "fmt"

type counter struct{ n int }

func (c counter) byValue()    { fmt.Println("by value", c.n) }
func (c *counter) byPointer() { fmt.Println("by pointer", c.n) }

// A value receiver is copied when the defer statement runs; behind a pointer, later changes are seen.
func f(c *counter) {
	defer c.byValue()
	defer c.byPointer()
	c.n = 2
}

func main() {
	f(&counter{1})
}
