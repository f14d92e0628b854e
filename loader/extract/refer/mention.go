package refer

import "armsgraph/loader/extract/frame"

// Of is the party that a mention names; a person stands for his state.
func Of(m *frame.Mention) Ref { return refOf(m) }
