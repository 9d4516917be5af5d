ALTER TABLE shops ADD COLUMN city TEXT NOT NULL DEFAULT '';
CREATE UNIQUE INDEX shops_name ON shops (name);
INSERT INTO shops (name) VALUES ('second');
