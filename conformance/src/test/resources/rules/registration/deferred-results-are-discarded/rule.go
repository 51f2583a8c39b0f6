package main

import (
	"errors"
	"fmt"
)

func count() int {
	fmt.Println("count")
	return 7
}

func close() error {
	fmt.Println("close")
	return errors.New("close failed")
}

// What a deferred call returns is lost, errors included.
func f() {
	defer count()
}

func g() {
	defer close()
}

func h() {
	defer func() { _ = close() }()
}

func main() {
	f()
	fmt.Println("f returned")
	g()
	fmt.Println("g returned")
	h()
	fmt.Println("h returned")
}
