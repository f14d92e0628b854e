package extract

// Explanation tells what was read in each sentence of a document, and why.
type Explanation struct{}
