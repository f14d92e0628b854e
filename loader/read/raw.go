package read

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
)

// Version changes with every change of this package that reads another text or
// other metadata from the same bytes.
const Version = "read/1"

// Raw is a file's bytes before they are read as a document.
type Raw struct {
	// Name is the path as given, "-" for standard input. Its ending tells the
	// format; it goes nowhere else.
	Name    string
	Bytes   []byte
	Sidecar []byte // the file of metadata beside it; nil where there is none
}

// ID is the document's id: the SHA-256 of the bytes, hexadecimal.
func (r Raw) ID() string {
	sum := sha256.Sum256(r.Bytes)
	return hex.EncodeToString(sum[:])
}

// Digest is a SHA-256 over all that the document's text and metadata follow
// from: equal digests read alike.
func (r Raw) Digest(options Options) [sha256.Size]byte {
	sum := sha256.New()
	fmt.Fprintf(sum, "%s %s %q %x %x", Version, mediaTypeOf(r.Name, r.Bytes), options.Metadata,
		sha256.Sum256(r.Sidecar), sha256.Sum256(r.Bytes))
	return [sha256.Size]byte(sum.Sum(nil))
}
