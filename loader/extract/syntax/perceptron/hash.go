package perceptron

// Feature hashes a template number and up to three values into a feature; it
// is never zero. Values should be hashes, or small numbers.
func Feature(template uint64, a, b, c uint64) uint32 {
	h := template*0x9e3779b97f4a7c15 + a*0xc2b2ae3d27d4eb4f + b*0x165667b19e3779f9 + c*0x27d4eb2f165667c5
	h ^= h >> 32
	h *= 0xd6e8feb86659fd93
	if f := uint32(h >> 32); f != 0 {
		return f
	}
	return 1
}
