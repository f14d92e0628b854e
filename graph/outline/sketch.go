package outline

import "encoding/binary"

// PackSketch encodes a document's sketch, eight bytes a hash.
func PackSketch(sketch []uint64) []byte {
	packed := make([]byte, 0, 8*len(sketch))
	for _, hash := range sketch {
		packed = binary.LittleEndian.AppendUint64(packed, hash)
	}
	return packed
}

// UnpackSketch decodes what PackSketch encoded; nil where there is none.
func UnpackSketch(packed []byte) []uint64 {
	var sketch []uint64
	for ; len(packed) >= 8; packed = packed[8:] {
		sketch = append(sketch, binary.LittleEndian.Uint64(packed))
	}
	return sketch
}
