package columns

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
)

// Hash is the id of a claim or document: SHA-256, as stores write it in
// hexadecimal digits.
type Hash [sha256.Size]byte

// HashOf is the hash of an id. An id that is no hash itself stands under the
// hash of its text.
func HashOf(id string) (h Hash, plain bool) {
	if len(id) == 2*len(h) {
		if _, err := hex.Decode(h[:], []byte(id)); err == nil && h.String() == id {
			return h, true
		}
	}
	return sha256.Sum256([]byte(id)), false
}

// String writes the hash in hexadecimal digits.
func (h Hash) String() string { return hex.EncodeToString(h[:]) }

// Compare orders hashes as their texts are ordered.
func (h Hash) Compare(other Hash) int { return bytes.Compare(h[:], other[:]) }
