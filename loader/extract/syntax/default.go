package syntax

import (
	_ "embed"
	"sync"
)

// embedded is made by the command in the folder train; see MODEL.md.
//
//go:embed model.bin
var embedded []byte

// Default returns the embedded model, which is unpacked at the first call.
func Default() *Model { return loadDefault() }

var loadDefault = sync.OnceValue(func() *Model {
	m, err := Unmarshal(embedded)
	if err != nil {
		panic("embedded syntax model: " + err.Error()) // the tests unpack it
	}
	return m
})
