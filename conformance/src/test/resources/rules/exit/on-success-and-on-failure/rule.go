package main

import (
	"errors"
	"fmt"
)

// Calls for one outcome only are written with the error that a function is about to return.
func transfer(cents int) (err error) {
	defer func() {
		if err == nil {
			fmt.Println("commit")
		}
	}()
	defer func() {
		if err != nil {
			fmt.Println("rollback:", err)
		}
	}()
	if cents < 0 {
		return errors.New("negative amount")
	}
	fmt.Println("body", cents)
	return nil
}

func main() {
	fmt.Println("failed", transfer(5) != nil)
	fmt.Println("failed", transfer(-5) != nil)
}
