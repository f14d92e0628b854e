-- One row: the number of changes.
CREATE TABLE store (revision INTEGER NOT NULL);
INSERT INTO store VALUES (0);

CREATE TABLE document (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,          -- SHA-256 of the raw bytes
  title TEXT NOT NULL,
  publisher TEXT,
  published_on TEXT,                -- EDTF
  published_on_words TEXT,
  url TEXT,
  language TEXT,                    -- BCP 47
  media_type TEXT NOT NULL,
  fingerprint TEXT NOT NULL,        -- of extractor and metadata
  digest BLOB NOT NULL,             -- of the whole extraction
  revision INTEGER NOT NULL,        -- at which it was written
  text TEXT NOT NULL
);
CREATE INDEX document_revision ON document (revision);

-- What the search reads at start: packed by graph/outline.
CREATE TABLE outline (
  document INTEGER PRIMARY KEY REFERENCES document (key),
  spellings TEXT NOT NULL,          -- keys of the parties' records, a JSON list
  sketch BLOB NOT NULL,
  claims BLOB NOT NULL
);

CREATE TABLE forgotten (
  document_id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX forgotten_revision ON forgotten (revision);

CREATE TABLE party (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,          -- RS, RSF, ru-svr, <claim id>.<place>
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  iso2 TEXT,
  iso3 TEXT,
  part_of TEXT,                     -- id of the state
  area TEXT,                        -- of an unnamed party
  lexical INTEGER NOT NULL          -- 1: the name is the lexicon's
);

-- The records of a party that documents give; party holds the smallest.
CREATE TABLE spelling (
  key INTEGER PRIMARY KEY,
  party INTEGER NOT NULL REFERENCES party (key),
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  iso2 TEXT,
  iso3 TEXT,
  part_of TEXT,
  area TEXT,
  lexical INTEGER NOT NULL,
  documents INTEGER NOT NULL        -- that give this record
);
CREATE INDEX spelling_party ON spelling (party);

CREATE TABLE claim (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  document INTEGER NOT NULL REFERENCES document (key),
  ordinal INTEGER NOT NULL,
  polarity TEXT NOT NULL,
  negation TEXT,
  status TEXT,
  stage TEXT,
  authorisation TEXT,
  goods TEXT,                       -- kinds, separated by commas
  goods_words TEXT,
  period TEXT,                      -- EDTF
  period_words TEXT,
  period_basis TEXT,
  earliest TEXT,                    -- first and last day of the period
  latest TEXT,
  quote TEXT NOT NULL,
  start INTEGER NOT NULL,           -- code points of the document's text
  "end" INTEGER NOT NULL,
  page INTEGER,
  reading TEXT,
  extractor TEXT
);
CREATE INDEX claim_document ON claim (document);
CREATE INDEX claim_id ON claim (id);

CREATE TABLE stop (
  claim INTEGER NOT NULL REFERENCES claim (key),
  place INTEGER NOT NULL,           -- 0 is the origin
  party INTEGER NOT NULL REFERENCES party (key),
  PRIMARY KEY (claim, place)
) WITHOUT ROWID;

-- A quote that is NULL is the claim's own.
CREATE TABLE statement (
  claim INTEGER NOT NULL REFERENCES claim (key),
  rank INTEGER NOT NULL,            -- 0 is the outermost asserter
  party INTEGER NOT NULL REFERENCES party (key),
  cue TEXT,
  hedge TEXT,
  said_on TEXT,                     -- EDTF
  said_on_words TEXT,
  stance TEXT,
  attribution TEXT,
  origin INTEGER NOT NULL,
  quote TEXT,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  page INTEGER,
  PRIMARY KEY (claim, rank)
) WITHOUT ROWID;

CREATE TABLE participant (
  claim INTEGER NOT NULL REFERENCES claim (key),
  rank INTEGER NOT NULL,
  party INTEGER NOT NULL REFERENCES party (key),
  role TEXT,
  quote TEXT,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  page INTEGER,
  PRIMARY KEY (claim, rank)
) WITHOUT ROWID;

CREATE TABLE support (
  claim INTEGER NOT NULL REFERENCES claim (key),
  rank INTEGER NOT NULL,
  field TEXT NOT NULL,
  resolution TEXT,
  quote TEXT,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  page INTEGER,
  PRIMARY KEY (claim, rank)
) WITHOUT ROWID;

-- Sums and quantities: add up each id once.
CREATE TABLE sum (
  claim INTEGER PRIMARY KEY REFERENCES claim (key),
  id TEXT NOT NULL,
  amount REAL NOT NULL,
  min REAL NOT NULL,
  max REAL NOT NULL,
  currency TEXT NOT NULL,           -- ISO 4217
  approximate INTEGER NOT NULL,
  words TEXT NOT NULL
);
CREATE TABLE quantity (
  claim INTEGER PRIMARY KEY REFERENCES claim (key),
  id TEXT NOT NULL,
  amount REAL NOT NULL,
  min REAL NOT NULL,
  max REAL NOT NULL,
  unit TEXT NOT NULL,
  approximate INTEGER NOT NULL,
  words TEXT NOT NULL
);

-- Full text: the rowid is the key of the claim or document. The words are
-- folded by graph.Words, so that every store matches alike.
CREATE VIRTUAL TABLE claim_words USING fts5 (words, content='', contentless_delete=1,
  tokenize="unicode61 remove_diacritics 0 categories 'L* N* M* Co'");
CREATE VIRTUAL TABLE document_words USING fts5 (words, content='', contentless_delete=1,
  tokenize="unicode61 remove_diacritics 0 categories 'L* N* M* Co'");

-- For people.
CREATE VIEW v_documents AS
SELECT d.id, d.title, d.publisher, d.published_on, d.url, d.language, d.media_type,
  (SELECT count(*) FROM claim WHERE document = d.key) AS claims, length(d.text) AS characters
FROM document AS d;

CREATE VIEW v_claims AS
SELECT c.id,
  (SELECT group_concat(name, ' → ') FROM
    (SELECT p.name FROM stop JOIN party AS p ON p.key = stop.party WHERE stop.claim = c.key ORDER BY place)) AS route,
  c.polarity, c.negation, c.status, c.stage, c.authorisation, c.goods, c.goods_words,
  quantity.amount AS quantity, quantity.unit, sum.amount AS value, sum.currency, sum.id AS value_id,
  c.period, c.period_basis, c.earliest, c.latest,
  (SELECT group_concat(name, '; ') FROM
    (SELECT p.name FROM statement AS s JOIN party AS p ON p.key = s.party WHERE s.claim = c.key AND s.origin ORDER BY rank)) AS origin,
  c.quote, c.start, c."end", c.page, c.reading, c.extractor,
  coalesce(d.publisher, d.url, d.title) AS source, d.published_on AS source_date, d.title, d.url, d.id AS document
FROM claim AS c JOIN document AS d ON d.key = c.document
LEFT JOIN sum ON sum.claim = c.key LEFT JOIN quantity ON quantity.claim = c.key;

CREATE VIEW v_legs AS
SELECT c.id AS claim, a.place,
  CASE WHEN c.polarity = 'NEGATED' THEN 'NO_TRANSFER_TO'
       WHEN c.polarity = 'PLANNED' THEN 'PLANS_TRANSFER_TO'
       WHEN c.stage = 'SEIZED' AND NOT EXISTS (SELECT 1 FROM stop WHERE claim = c.key AND place = a.place + 2) THEN 'BOUND_FOR'
       WHEN a.place = 0 THEN 'EXPORTS_TO' ELSE 'ROUTES_TO' END AS kind,
  f.id AS from_id, f.name AS from_name, t.id AS to_id, t.name AS to_name,
  c.polarity, c.negation, c.status, c.stage, c.goods, c.period, c.period_basis, c.earliest, c.latest,
  (SELECT group_concat(name, '; ') FROM
    (SELECT p.name FROM statement AS s JOIN party AS p ON p.key = s.party WHERE s.claim = c.key AND s.origin ORDER BY rank)) AS origin,
  c.quote, c.reading,
  coalesce(d.publisher, d.url, d.title) AS source, d.published_on AS source_date, d.title, d.url, d.id AS document
FROM claim AS c
JOIN stop AS a ON a.claim = c.key JOIN stop AS b ON b.claim = c.key AND b.place = a.place + 1
JOIN party AS f ON f.key = a.party JOIN party AS t ON t.key = b.party
JOIN document AS d ON d.key = c.document;

CREATE VIEW v_statements AS
SELECT c.id AS claim, s.rank, p.id AS speaker_id, p.name AS speaker, p.kind AS speaker_kind, s.stance, s.cue, s.hedge,
  s.said_on, s.attribution, s.origin, c.polarity, coalesce(s.quote, c.quote) AS quote, s.start, s."end",
  coalesce(d.publisher, d.url, d.title) AS source, d.published_on AS source_date, d.id AS document
FROM statement AS s JOIN claim AS c ON c.key = s.claim JOIN party AS p ON p.key = s.party JOIN document AS d ON d.key = c.document;
