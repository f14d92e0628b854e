const PARTY = 'fragment PartyParts on Party { id name kind iso2 partOf { id iso2 } }'

const ROW = `fragment RowParts on Claim {
  id title polarity negation status stage goods disputed reading
  route { ...PartyParts }
  period { edtf earliest latest basis }
  origins { id }
  document { id publisher publishedOn { edtf earliest latest } }
}`

const EVIDENCE = 'fragment EvidenceParts on Evidence { quote start end before after }'

const CLAIM = `fragment ClaimParts on Claim {
  id title citation polarity negation status stage authorisation goods goodsText disputed reading extractor
  route { ...PartyParts }
  quantity { text approximate }
  value { text approximate }
  period { edtf earliest latest text basis }
  statements {
    by { ...PartyParts } cue hedge stance attribution origin
    saidOn { edtf earliest latest text }
    evidence { ...EvidenceParts }
  }
  participants { role party { ...PartyParts } }
  evidence { ...EvidenceParts }
  supports { field resolution evidence { quote start end } }
  disputes(first: 20) { edges { node { id } } }
  origins { id }
  document { id title publisher url publishedOn { edtf earliest latest } }
}
${EVIDENCE}`

const PAGE = 'pageInfo { hasNextPage endCursor } totalCount'

/** A page of claims as the overview draws them. */
export const CLAIM_ROWS = `query ClaimRows($filter: ClaimFilter, $first: Int!, $after: String) {
  claims(filter: $filter, first: $first, after: $after) { edges { node { ...RowParts } } ${PAGE} }
}
${ROW}
${PARTY}`

/** The routes between two parties, ASSERTED first. */
export const ROUTES = `query Routes($from: ID!, $to: ID!, $via: [ID!], $maxLegs: Int!, $basis: RouteBasis, $filter: ClaimFilter, $first: Int!) {
  routes(from: $from, to: $to, via: $via, maxLegs: $maxLegs, basis: $basis, filter: $filter, first: $first) {
    edges { node {
      id basis corroboration weakestLeg goods earliest latest dateBasis
      parties { ...PartyParts }
      legs {
        id kind originCount claimCount goods earliest latest dateBasis
        from { ...PartyParts } to { ...PartyParts }
        claims(first: 20) { edges { node { ...RowParts } } }
      }
      claims(first: 1) { totalCount }
      disputes(first: 1) { totalCount }
    } }
    ${PAGE}
  }
}
${ROW}
${PARTY}`

/** Parties whose name contains what was typed. */
export const PARTIES = `query Parties($name: String!) {
  parties(filter: { name: $name }, first: 100) { edges { node { ...PartyParts } } }
}
${PARTY}`

/** One party, for its name. */
export const PARTY_BY_ID = `query PartyById($id: ID!) { party(id: $id) { ...PartyParts } }
${PARTY}`

/** Claims by their ids: one alias each, at most 20 at a time. */
export function claimsByID(count: number): string {
  const parameters = Array.from({ length: count }, (_, i) => `$i${i}: ID!`).join(', ')
  const fields = Array.from({ length: count }, (_, i) => `c${i}: claim(id: $i${i}) { ...ClaimParts }`).join('\n  ')
  return `query ClaimsById(${parameters}) {\n  ${fields}\n}\n${CLAIM}\n${PARTY}`
}

/** A page of documents. */
export const DOCUMENTS = `query Documents($filter: DocumentFilter, $after: String) {
  documents(filter: $filter, first: 50, after: $after, orderBy: { field: PUBLISHED, direction: DESC }) {
    edges { node { id title publisher url publishedOn { edtf earliest latest } } } ${PAGE}
  }
}`

/** A document with its text. */
export const DOCUMENT = `query DocumentById($id: ID!) {
  document(id: $id) { id title publisher url mediaType sha256 text publishedOn { edtf earliest latest } }
}`

/** A page of a document's claims. */
export const DOCUMENT_CLAIMS = `query DocumentClaims($filter: ClaimFilter, $after: String) {
  claims(filter: $filter, first: 100, after: $after, orderBy: { field: DOCUMENT }) { edges { node { ...ClaimParts } } ${PAGE} }
}
${CLAIM}
${PARTY}`
