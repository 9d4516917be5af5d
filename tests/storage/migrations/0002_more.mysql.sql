ALTER TABLE shops ADD COLUMN city VARCHAR(100) NOT NULL DEFAULT '';
CREATE UNIQUE INDEX shops_name ON shops (name);
INSERT INTO shops (name) VALUES ('second');
