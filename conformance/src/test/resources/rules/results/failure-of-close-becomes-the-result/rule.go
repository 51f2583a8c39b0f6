package main

import (
	"errors"
	"fmt"
)

func close() error {
	return errors.New("close failed")
}

// That a deferred call failed reaches the caller only if a closure puts it into a named result.
func f() (err error) {
	defer func() {
		if e := close(); err == nil {
			err = e
		}
	}()
	return nil
}

func main() {
	if err := f(); err != nil {
		fmt.Println("f failed:", err)
	}
}
