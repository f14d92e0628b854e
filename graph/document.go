package graph

// Document is one text that was loaded.
type Document struct {
	ID          string // SHA-256 of the raw bytes, hexadecimal
	Title       string
	Publisher   string // empty where unknown
	PublishedOn Period // basis is empty; zero where unknown
	URL         string // empty where unknown
	Language    string // BCP 47; empty where unknown
	MediaType   string // text/plain, text/markdown, text/html, application/pdf
	// Text is the decoded text: UTF-8, no byte order mark, LF line ends.
	Text string
	// Sketch is the smallest hashes of the text's word shingles, sorted: equal
	// texts under other headlines share most of them.
	Sketch []uint64
}

// Extraction is a document with the claims read in it, as a store takes it.
type Extraction struct {
	Document Document
	Claims   []Claim // in order of evidence
	// Parties holds the states that parties of the claims are part of, and any
	// other party the claims name; the stores add those on routes and in
	// statements by themselves.
	Parties []Party
	// Fingerprint is a digest of the extractor's version and the metadata: a
	// document whose stored fingerprint equals it need not be read again.
	Fingerprint string
}
