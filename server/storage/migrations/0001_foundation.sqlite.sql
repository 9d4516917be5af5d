-- SPDX-License-Identifier: GPL-3.0-or-later
-- Foundation: identity, audit, orders and what belongs to them, master data.

-- Identity

-- auth_version is counted up with everything a caller's rights come from: profile, active, roles, what the roles
-- allow, a sign-in that ends (server/storage: users::rightsChanged(), roles::holdersChanged()).
CREATE TABLE IF NOT EXISTS users (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    username TEXT NOT NULL,
    username_key TEXT NOT NULL,
    email TEXT NOT NULL,
    password_hash TEXT NOT NULL,
    first_name TEXT NOT NULL DEFAULT '',
    last_name TEXT NOT NULL DEFAULT '',
    display_name TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    company TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    supplier_id INTEGER NULL,
    is_active INTEGER NOT NULL DEFAULT 1,
    auth_version INTEGER NOT NULL DEFAULT 1,
    version INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    last_sign_in_at TEXT NULL,
    UNIQUE (username_key),
    UNIQUE (email)
);

CREATE TABLE IF NOT EXISTS permissions (
    id INTEGER NOT NULL PRIMARY KEY,
    codename TEXT NOT NULL,
    name TEXT NOT NULL,
    entity TEXT NOT NULL,
    action TEXT NOT NULL,
    UNIQUE (codename)
);

CREATE TABLE IF NOT EXISTS roles (
    group_id INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT '',
    is_built_in INTEGER NOT NULL DEFAULT 0,
    is_active INTEGER NOT NULL DEFAULT 1,
    version INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    UNIQUE (id),
    UNIQUE (name_key)
);

CREATE TABLE IF NOT EXISTS role_permissions (
    group_id INTEGER NOT NULL,
    permission_id INTEGER NOT NULL,
    PRIMARY KEY (group_id, permission_id),
    FOREIGN KEY (group_id) REFERENCES roles (group_id),
    FOREIGN KEY (permission_id) REFERENCES permissions (id)
);

CREATE TABLE IF NOT EXISTS user_roles (
    user_id INTEGER NOT NULL,
    group_id INTEGER NOT NULL,
    PRIMARY KEY (user_id, group_id),
    FOREIGN KEY (user_id) REFERENCES users (id),
    FOREIGN KEY (group_id) REFERENCES roles (group_id)
);
CREATE INDEX IF NOT EXISTS user_roles_group ON user_roles (group_id);

-- A sign-in: the family of one chain of refresh tokens. Ended by logout, password change, reuse, an administrator.
CREATE TABLE IF NOT EXISTS sign_ins (
    id TEXT NOT NULL PRIMARY KEY,
    user_id INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    last_used_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    ended_at TEXT NULL,
    end_reason TEXT NULL,
    address TEXT NOT NULL DEFAULT '',
    user_agent TEXT NOT NULL DEFAULT '',
    FOREIGN KEY (user_id) REFERENCES users (id)
);
CREATE INDEX IF NOT EXISTS sign_ins_user ON sign_ins (user_id, ended_at);

-- One row per refresh token ever issued, by the hash of its jti. The successor is kept for the grace period.
CREATE TABLE IF NOT EXISTS refresh_tokens (
    token_hash TEXT NOT NULL PRIMARY KEY,
    sign_in_id TEXT NOT NULL,
    issued_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    rotated_at TEXT NULL,
    successor_jti TEXT NULL,
    FOREIGN KEY (sign_in_id) REFERENCES sign_ins (id)
);
CREATE INDEX IF NOT EXISTS refresh_tokens_sign_in ON refresh_tokens (sign_in_id);
CREATE INDEX IF NOT EXISTS refresh_tokens_expires ON refresh_tokens (expires_at);

-- TOTP secrets, sealed with a key that is not in the database, and what signs in once in their place.
CREATE TABLE IF NOT EXISTS second_factors (
    user_id INTEGER NOT NULL PRIMARY KEY,
    secret TEXT NOT NULL,
    is_confirmed INTEGER NOT NULL DEFAULT 0,
    last_step INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL,
    confirmed_at TEXT NULL,
    FOREIGN KEY (user_id) REFERENCES users (id)
);

CREATE TABLE IF NOT EXISTS recovery_codes (
    user_id INTEGER NOT NULL,
    code_hash TEXT NOT NULL,
    created_at TEXT NOT NULL,
    used_at TEXT NULL,
    PRIMARY KEY (user_id, code_hash),
    FOREIGN KEY (user_id) REFERENCES users (id)
);

-- Keys for programs. name_key: the name as compared, while the key lives; NULL frees the name.
CREATE TABLE IF NOT EXISTS api_keys (
    number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    key_hash TEXT NOT NULL UNIQUE,
    prefix TEXT NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NULL,
    user_id INTEGER NOT NULL REFERENCES users (id),
    permissions TEXT NOT NULL,
    created_at TEXT NOT NULL,
    expires_at TEXT NULL,
    last_used_at TEXT NULL,
    revoked_at TEXT NULL
);
CREATE UNIQUE INDEX IF NOT EXISTS api_keys_name ON api_keys (user_id, name_key);

-- Keys access tokens may be verified with, for processes that have no private one. retired_at: not any more.
CREATE TABLE IF NOT EXISTS public_keys (
    kid TEXT NOT NULL PRIMARY KEY,
    jwk TEXT NOT NULL,
    created_at TEXT NOT NULL,
    retired_at TEXT NULL
);

-- Failed sign-ins per track, and the devices accounts were used from; both keys are hashes, made for accounts that
-- do not exist, too (server/security/sign_in_guard.h). recent: milliseconds since 1970, separated by commas.
CREATE TABLE IF NOT EXISTS sign_in_attempts (
    track TEXT NOT NULL PRIMARY KEY,
    failures_in_row INTEGER NOT NULL DEFAULT 0,
    recent TEXT NOT NULL DEFAULT '',
    updated_at TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS sign_in_attempts_updated ON sign_in_attempts (updated_at);

CREATE TABLE IF NOT EXISTS known_devices (
    account TEXT NOT NULL,
    device TEXT NOT NULL,
    last_seen_at TEXT NOT NULL,
    PRIMARY KEY (account, device)
);

-- The end of every chain that grows by one: audit rows, live events. Locked last in a transaction, so that the
-- numbers follow the order of commits and a reader that has seen n has seen everything before it.
CREATE TABLE IF NOT EXISTS ledger (
    id INTEGER NOT NULL PRIMARY KEY,
    audit_seq INTEGER NOT NULL DEFAULT 0,
    audit_hash TEXT NOT NULL DEFAULT '',
    live_seq INTEGER NOT NULL DEFAULT 0
);
INSERT OR IGNORE INTO ledger (id, audit_seq, audit_hash, live_seq) VALUES (1, 0, '', 0);

CREATE TABLE IF NOT EXISTS audit_log (
    seq INTEGER NOT NULL PRIMARY KEY,
    at TEXT NOT NULL,
    event_type TEXT NOT NULL,
    actor_id INTEGER NULL,
    actor_name TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    user_agent TEXT NOT NULL DEFAULT '',
    request_id TEXT NOT NULL DEFAULT '',
    entity TEXT NOT NULL DEFAULT '',
    entity_id TEXT NOT NULL DEFAULT '',
    failure_reason TEXT NOT NULL DEFAULT '',
    changes TEXT NOT NULL,
    metadata TEXT NOT NULL,
    prev_hash TEXT NOT NULL,
    hash TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS audit_log_event ON audit_log (event_type, seq);
CREATE INDEX IF NOT EXISTS audit_log_at ON audit_log (at);
CREATE INDEX IF NOT EXISTS audit_log_actor ON audit_log (actor_id, seq);
CREATE INDEX IF NOT EXISTS audit_log_entity ON audit_log (entity, entity_id, seq);
CREATE INDEX IF NOT EXISTS audit_log_event_at ON audit_log (event_type, at);
CREATE INDEX IF NOT EXISTS audit_log_address ON audit_log (address, seq);
-- Rows are only ever added behind the last one. REPLACE fires no DELETE trigger, so the third one is for it.
CREATE TRIGGER IF NOT EXISTS audit_log_no_update BEFORE UPDATE ON audit_log
BEGIN
    SELECT RAISE(ABORT, 'audit_log is append-only');
END;
CREATE TRIGGER IF NOT EXISTS audit_log_no_delete BEFORE DELETE ON audit_log
BEGIN
    SELECT RAISE(ABORT, 'audit_log is append-only');
END;
CREATE TRIGGER IF NOT EXISTS audit_log_at_end BEFORE INSERT ON audit_log
WHEN NEW.seq <= (SELECT COALESCE(MAX(seq), 0) FROM audit_log)
BEGIN
    SELECT RAISE(ABORT, 'audit_log is append-only');
END;

-- Answers to finished unsafe requests, by the caller's own key, written in the transaction of the effect.
CREATE TABLE IF NOT EXISTS idempotency_keys (
    scope TEXT NOT NULL,
    idem_key TEXT NOT NULL,
    request_hash TEXT NOT NULL,
    status INTEGER NOT NULL,
    headers TEXT NOT NULL,
    body TEXT NOT NULL,
    created_at TEXT NOT NULL,
    PRIMARY KEY (scope, idem_key)
);
CREATE INDEX IF NOT EXISTS idempotency_keys_created ON idempotency_keys (created_at);

-- Live events, read by every server's hub in the order of seq.
CREATE TABLE IF NOT EXISTS outbox (
    seq INTEGER NOT NULL PRIMARY KEY,
    topic TEXT NOT NULL,
    kind TEXT NOT NULL,
    order_id INTEGER NULL,
    user_id INTEGER NULL,
    payload TEXT NOT NULL,
    created_at TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS outbox_created ON outbox (created_at);
CREATE INDEX IF NOT EXISTS outbox_topic ON outbox (topic, seq);

-- Suppliers, machines, orders

CREATE TABLE IF NOT EXISTS suppliers (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    contact_info TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    capabilities TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT NULL
);
CREATE INDEX IF NOT EXISTS suppliers_name ON suppliers (name, id);

CREATE TABLE IF NOT EXISTS machines (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    make TEXT NOT NULL DEFAULT '',
    supplier_id INTEGER NULL,
    capacity INTEGER NOT NULL DEFAULT 1,
    bed_size TEXT NOT NULL DEFAULT '',
    tonnage INTEGER NULL,
    bed_length INTEGER NULL,
    envelope TEXT NOT NULL DEFAULT '',
    hourly_rate INTEGER NULL,
    equipment_type TEXT NULL,
    plant TEXT NULL,
    photo TEXT NOT NULL DEFAULT '',
    photo_sha256 TEXT NULL,
    is_active INTEGER NOT NULL DEFAULT 1,
    version INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT NULL,
    FOREIGN KEY (supplier_id) REFERENCES suppliers (id)
);
CREATE INDEX IF NOT EXISTS machines_name ON machines (name, id);
CREATE INDEX IF NOT EXISTS machines_type ON machines (type, id);
CREATE INDEX IF NOT EXISTS machines_supplier ON machines (supplier_id, id);
CREATE INDEX IF NOT EXISTS machines_equipment_type ON machines (equipment_type);
CREATE INDEX IF NOT EXISTS machines_plant ON machines (plant);
CREATE INDEX IF NOT EXISTS machines_photo ON machines (photo_sha256);

CREATE TABLE IF NOT EXISTS orders (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL,
    part_id TEXT NOT NULL,
    product_description TEXT NOT NULL,
    step_file TEXT NULL,
    d2_draft_design TEXT NULL,
    quantity INTEGER NOT NULL,
    material_thickness TEXT NOT NULL,
    material_type TEXT NOT NULL,
    material_grade TEXT NOT NULL,
    surface_treatment TEXT NOT NULL,
    packing_standard TEXT NOT NULL,
    tolerances TEXT NOT NULL DEFAULT '',
    additional_requirements TEXT NOT NULL,
    target_price INTEGER NULL,
    currency TEXT NOT NULL,
    status TEXT NOT NULL,
    date_submitted TEXT NOT NULL,
    expected_completion_date TEXT NULL,
    machine_id INTEGER NULL,
    admin_notes TEXT NOT NULL,
    rejection_reason TEXT NOT NULL DEFAULT '',
    price_estimate INTEGER NULL,
    actual_cost INTEGER NULL,
    good_quantity INTEGER NULL,
    scrap_quantity INTEGER NULL,
    on_hold INTEGER NOT NULL DEFAULT 0,
    hold_reason TEXT NOT NULL DEFAULT '',
    date_accepted TEXT NULL,
    date_production_started TEXT NULL,
    date_completed TEXT NULL,
    date_rejected TEXT NULL,
    agreed_price INTEGER NULL,
    agreed_offer_id INTEGER NULL,
    payment_confirmed INTEGER NOT NULL DEFAULT 0,
    message_seq INTEGER NOT NULL DEFAULT 0,
    offer_seq INTEGER NOT NULL DEFAULT 0,
    -- Who has to answer while the order is in negotiation: staff opens one, so the client.
    negotiation_turn TEXT NOT NULL DEFAULT 'client',
    turn TEXT GENERATED ALWAYS AS (CASE status WHEN 'under_review' THEN 'staff'
        WHEN 'negotiation' THEN negotiation_turn WHEN 'awaiting_payment' THEN 'client' WHEN 'accepted' THEN 'staff'
        WHEN 'in_production' THEN 'staff' ELSE 'nobody' END) STORED,
    version INTEGER NOT NULL DEFAULT 1,
    updated_at TEXT NOT NULL,
    deleted_at TEXT NULL,
    CHECK (quantity > 0),
    CHECK (target_price IS NULL OR target_price > 0),
    CHECK (agreed_price IS NULL OR agreed_price > 0),
    FOREIGN KEY (client_id) REFERENCES users (id),
    FOREIGN KEY (machine_id) REFERENCES machines (id)
);
CREATE INDEX IF NOT EXISTS orders_client ON orders (client_id, deleted_at, id);
CREATE INDEX IF NOT EXISTS orders_machine ON orders (machine_id, deleted_at, id);
CREATE INDEX IF NOT EXISTS orders_status ON orders (status, deleted_at, id);
CREATE INDEX IF NOT EXISTS orders_turn ON orders (turn, deleted_at, id);
CREATE INDEX IF NOT EXISTS orders_submitted ON orders (date_submitted, id);
CREATE INDEX IF NOT EXISTS orders_promised ON orders (expected_completion_date, id);
CREATE INDEX IF NOT EXISTS orders_part ON orders (part_id, id);
CREATE INDEX IF NOT EXISTS orders_target ON orders (target_price, id);
CREATE INDEX IF NOT EXISTS orders_agreed ON orders (agreed_price, id);
CREATE INDEX IF NOT EXISTS orders_quantity ON orders (quantity, id);
-- The dashboard reads nothing but these.
CREATE INDEX IF NOT EXISTS orders_week ON orders (date_submitted, status, deleted_at);
CREATE INDEX IF NOT EXISTS orders_accepted ON orders (date_accepted, id, deleted_at, currency, agreed_price);
CREATE INDEX IF NOT EXISTS orders_completed ON orders (date_completed, id, deleted_at, currency, agreed_price, date_accepted);
CREATE INDEX IF NOT EXISTS orders_rejected ON orders (date_rejected, deleted_at);
CREATE INDEX IF NOT EXISTS orders_due ON orders (expected_completion_date, deleted_at, status, date_completed);

CREATE TABLE IF NOT EXISTS offers (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    order_id INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    side TEXT NOT NULL,
    made_by INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    currency TEXT NOT NULL,
    lead_time_days INTEGER NULL,
    note TEXT NOT NULL DEFAULT '',
    expires_at TEXT NULL,
    order_version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    UNIQUE (order_id, seq),
    CHECK (amount > 0),
    FOREIGN KEY (order_id) REFERENCES orders (id),
    FOREIGN KEY (made_by) REFERENCES users (id)
);

-- What the other side said to an offer; offers themselves never change.
CREATE TABLE IF NOT EXISTS offer_responses (
    offer_id INTEGER NOT NULL PRIMARY KEY,
    response TEXT NOT NULL,
    made_by INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    FOREIGN KEY (offer_id) REFERENCES offers (id),
    FOREIGN KEY (made_by) REFERENCES users (id)
);

-- At most one captured payment per order, whoever asks how often.
CREATE TABLE IF NOT EXISTS payments (
    order_id INTEGER NOT NULL PRIMARY KEY,
    amount INTEGER NOT NULL,
    currency TEXT NOT NULL,
    method TEXT NOT NULL DEFAULT '',
    reference TEXT NOT NULL DEFAULT '',
    captured_by INTEGER NOT NULL,
    captured_at TEXT NOT NULL,
    FOREIGN KEY (order_id) REFERENCES orders (id),
    FOREIGN KEY (captured_by) REFERENCES users (id)
);

CREATE TABLE IF NOT EXISTS machine_bookings (
    order_id INTEGER NOT NULL PRIMARY KEY,
    machine_id INTEGER NOT NULL,
    starts_at TEXT NOT NULL,
    ends_at TEXT NOT NULL,
    booked_by INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    FOREIGN KEY (order_id) REFERENCES orders (id),
    FOREIGN KEY (machine_id) REFERENCES machines (id)
);
CREATE INDEX IF NOT EXISTS machine_bookings_machine ON machine_bookings (machine_id, starts_at);

CREATE TABLE IF NOT EXISTS messages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    order_id INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    sender_id INTEGER NULL,
    sender_role TEXT NOT NULL,
    is_admin INTEGER NOT NULL DEFAULT 0,
    type TEXT NOT NULL,
    message TEXT NOT NULL,
    amount INTEGER NULL,
    offer_id INTEGER NULL,
    client_id TEXT NULL,
    created_at TEXT NOT NULL,
    UNIQUE (order_id, seq),
    UNIQUE (order_id, sender_id, client_id),
    FOREIGN KEY (order_id) REFERENCES orders (id),
    FOREIGN KEY (sender_id) REFERENCES users (id),
    FOREIGN KEY (offer_id) REFERENCES offers (id)
);

CREATE TABLE IF NOT EXISTS order_events (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    order_id INTEGER NOT NULL,
    actor_id INTEGER NULL,
    action TEXT NOT NULL,
    from_status TEXT NULL,
    to_status TEXT NOT NULL,
    changed_fields TEXT NOT NULL,
    created_at TEXT NOT NULL,
    FOREIGN KEY (order_id) REFERENCES orders (id)
);
CREATE INDEX IF NOT EXISTS order_events_order ON order_events (order_id, id);

-- Bytes on disk, content-addressed. A row exists before anything refers to the file.
CREATE TABLE IF NOT EXISTS blobs (
    sha256 TEXT NOT NULL PRIMARY KEY,
    size INTEGER NOT NULL,
    created_at TEXT NOT NULL
);

CREATE TABLE IF NOT EXISTS part_files (
    id TEXT NOT NULL PRIMARY KEY,
    order_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    revision_number INTEGER NOT NULL,
    revision TEXT NOT NULL,
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size INTEGER NOT NULL,
    content_type TEXT NOT NULL,
    uploaded_by INTEGER NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    is_released INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL,
    UNIQUE (order_id, kind, revision_number),
    FOREIGN KEY (order_id) REFERENCES orders (id),
    FOREIGN KEY (sha256) REFERENCES blobs (sha256),
    FOREIGN KEY (uploaded_by) REFERENCES users (id)
);

-- Resumable uploads. `received` is what has been fsynced; the file on disk may be longer after a crash.
CREATE TABLE IF NOT EXISTS uploads (
    id TEXT NOT NULL PRIMARY KEY,
    user_id INTEGER NOT NULL,
    length INTEGER NOT NULL,
    received INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL DEFAULT '',
    metadata TEXT NOT NULL,
    state TEXT NOT NULL,
    sha256 TEXT NULL,
    created_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    FOREIGN KEY (user_id) REFERENCES users (id)
);
CREATE INDEX IF NOT EXISTS uploads_user ON uploads (user_id, state);
CREATE INDEX IF NOT EXISTS uploads_expires ON uploads (expires_at);

CREATE TABLE IF NOT EXISTS notifications (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    user_id INTEGER NOT NULL,
    topic TEXT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL DEFAULT '',
    order_id INTEGER NULL,
    created_at TEXT NOT NULL,
    read_at TEXT NULL,
    FOREIGN KEY (user_id) REFERENCES users (id),
    FOREIGN KEY (order_id) REFERENCES orders (id)
);
CREATE INDEX IF NOT EXISTS notifications_user ON notifications (user_id, read_at, id);

CREATE TABLE IF NOT EXISTS notification_preferences (
    user_id INTEGER NOT NULL,
    topic TEXT NOT NULL,
    is_enabled INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (user_id, topic),
    FOREIGN KEY (user_id) REFERENCES users (id)
);

-- What people set for themselves: tables as they like them, and whatever else a program of theirs keeps.

CREATE TABLE IF NOT EXISTS saved_views (
    id TEXT NOT NULL PRIMARY KEY,
    owner_id INTEGER NOT NULL,
    owner_name TEXT NOT NULL DEFAULT '',
    page TEXT NOT NULL,
    name TEXT NOT NULL,
    is_shared INTEGER NOT NULL DEFAULT 0,
    definition TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    updated_at TEXT NOT NULL,
    FOREIGN KEY (owner_id) REFERENCES users (id)
);
CREATE INDEX IF NOT EXISTS saved_views_owner ON saved_views (owner_id, page);
CREATE INDEX IF NOT EXISTS saved_views_shared ON saved_views (is_shared, page);

CREATE TABLE IF NOT EXISTS preferences (
    user_id INTEGER NOT NULL PRIMARY KEY,
    content TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    FOREIGN KEY (user_id) REFERENCES users (id)
);

-- Master data. name_key is the folded name while the row lives, NULL once deleted: unique among living siblings. Each
-- row keeps all it lies in, so that lists read by an index whichever of them they are asked for.

CREATE TABLE IF NOT EXISTS master_continents (
    unique_id TEXT NOT NULL PRIMARY KEY,
    name TEXT COLLATE NOCASE NOT NULL,
    name_key TEXT NULL,
    description TEXT NOT NULL DEFAULT '',
    is_active INTEGER NOT NULL DEFAULT 1,
    is_deleted INTEGER NOT NULL DEFAULT 0,
    version INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    created_by INTEGER NULL,
    updated_by INTEGER NULL,
    UNIQUE (name_key)
);
CREATE INDEX IF NOT EXISTS master_continents_name ON master_continents (is_deleted, name, unique_id);

CREATE TABLE IF NOT EXISTS master_countries (
    unique_id TEXT NOT NULL PRIMARY KEY,
    name TEXT COLLATE NOCASE NOT NULL,
    name_key TEXT NULL,
    description TEXT NOT NULL DEFAULT '',
    code TEXT NOT NULL DEFAULT '',
    continent TEXT NOT NULL,
    is_active INTEGER NOT NULL DEFAULT 1,
    is_deleted INTEGER NOT NULL DEFAULT 0,
    version INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    created_by INTEGER NULL,
    updated_by INTEGER NULL,
    UNIQUE (continent, name_key),
    FOREIGN KEY (continent) REFERENCES master_continents (unique_id)
);
CREATE INDEX IF NOT EXISTS master_countries_name ON master_countries (is_deleted, name, unique_id);
CREATE INDEX IF NOT EXISTS master_countries_continent ON master_countries (continent, is_deleted, name, unique_id);

CREATE TABLE IF NOT EXISTS master_states (
    unique_id TEXT NOT NULL PRIMARY KEY,
    name TEXT COLLATE NOCASE NOT NULL,
    name_key TEXT NULL,
    description TEXT NOT NULL DEFAULT '',
    code TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL,
    continent TEXT NOT NULL,
    is_active INTEGER NOT NULL DEFAULT 1,
    is_deleted INTEGER NOT NULL DEFAULT 0,
    version INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    created_by INTEGER NULL,
    updated_by INTEGER NULL,
    UNIQUE (country, name_key),
    FOREIGN KEY (country) REFERENCES master_countries (unique_id)
);
CREATE INDEX IF NOT EXISTS master_states_name ON master_states (is_deleted, name, unique_id);
CREATE INDEX IF NOT EXISTS master_states_country ON master_states (country, is_deleted, name, unique_id);
CREATE INDEX IF NOT EXISTS master_states_continent ON master_states (continent, is_deleted, name, unique_id);

CREATE TABLE IF NOT EXISTS master_districts (
    unique_id TEXT NOT NULL PRIMARY KEY,
    name TEXT COLLATE NOCASE NOT NULL,
    name_key TEXT NULL,
    description TEXT NOT NULL DEFAULT '',
    code TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL,
    country TEXT NOT NULL,
    continent TEXT NOT NULL,
    is_active INTEGER NOT NULL DEFAULT 1,
    is_deleted INTEGER NOT NULL DEFAULT 0,
    version INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    created_by INTEGER NULL,
    updated_by INTEGER NULL,
    UNIQUE (state, name_key),
    FOREIGN KEY (state) REFERENCES master_states (unique_id)
);
CREATE INDEX IF NOT EXISTS master_districts_name ON master_districts (is_deleted, name, unique_id);
CREATE INDEX IF NOT EXISTS master_districts_state ON master_districts (state, is_deleted, name, unique_id);
CREATE INDEX IF NOT EXISTS master_districts_country ON master_districts (country, is_deleted, name, unique_id);
CREATE INDEX IF NOT EXISTS master_districts_continent ON master_districts (continent, is_deleted, name, unique_id);

CREATE TABLE IF NOT EXISTS master_cities (
    unique_id TEXT NOT NULL PRIMARY KEY,
    name TEXT COLLATE NOCASE NOT NULL,
    name_key TEXT NULL,
    description TEXT NOT NULL DEFAULT '',
    district TEXT NOT NULL,
    state TEXT NOT NULL,
    country TEXT NOT NULL,
    continent TEXT NOT NULL,
    is_active INTEGER NOT NULL DEFAULT 1,
    is_deleted INTEGER NOT NULL DEFAULT 0,
    version INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    created_by INTEGER NULL,
    updated_by INTEGER NULL,
    UNIQUE (district, name_key),
    FOREIGN KEY (district) REFERENCES master_districts (unique_id)
);
CREATE INDEX IF NOT EXISTS master_cities_name ON master_cities (is_deleted, name, unique_id);
CREATE INDEX IF NOT EXISTS master_cities_district ON master_cities (district, is_deleted, name, unique_id);
CREATE INDEX IF NOT EXISTS master_cities_state ON master_cities (state, is_deleted, name, unique_id);
CREATE INDEX IF NOT EXISTS master_cities_country ON master_cities (country, is_deleted, name, unique_id);
CREATE INDEX IF NOT EXISTS master_cities_continent ON master_cities (continent, is_deleted, name, unique_id);

CREATE TABLE IF NOT EXISTS master_plants (
    unique_id TEXT NOT NULL PRIMARY KEY,
    name TEXT COLLATE NOCASE NOT NULL,
    name_key TEXT NULL,
    description TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL,
    district TEXT NOT NULL,
    state TEXT NOT NULL,
    country TEXT NOT NULL,
    continent TEXT NOT NULL,
    is_active INTEGER NOT NULL DEFAULT 1,
    is_deleted INTEGER NOT NULL DEFAULT 0,
    version INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    created_by INTEGER NULL,
    updated_by INTEGER NULL,
    UNIQUE (city, name_key),
    FOREIGN KEY (city) REFERENCES master_cities (unique_id)
);
CREATE INDEX IF NOT EXISTS master_plants_name ON master_plants (is_deleted, name, unique_id);
CREATE INDEX IF NOT EXISTS master_plants_city ON master_plants (city, is_deleted, name, unique_id);
CREATE INDEX IF NOT EXISTS master_plants_district ON master_plants (district, is_deleted, name, unique_id);
CREATE INDEX IF NOT EXISTS master_plants_state ON master_plants (state, is_deleted, name, unique_id);
CREATE INDEX IF NOT EXISTS master_plants_country ON master_plants (country, is_deleted, name, unique_id);
CREATE INDEX IF NOT EXISTS master_plants_continent ON master_plants (continent, is_deleted, name, unique_id);

CREATE TABLE IF NOT EXISTS master_sites (
    unique_id TEXT NOT NULL PRIMARY KEY,
    name TEXT COLLATE NOCASE NOT NULL,
    name_key TEXT NULL,
    description TEXT NOT NULL DEFAULT '',
    plant TEXT NOT NULL,
    city TEXT NOT NULL,
    district TEXT NOT NULL,
    state TEXT NOT NULL,
    country TEXT NOT NULL,
    continent TEXT NOT NULL,
    is_active INTEGER NOT NULL DEFAULT 1,
    is_deleted INTEGER NOT NULL DEFAULT 0,
    version INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    created_by INTEGER NULL,
    updated_by INTEGER NULL,
    UNIQUE (plant, name_key),
    FOREIGN KEY (plant) REFERENCES master_plants (unique_id)
);
CREATE INDEX IF NOT EXISTS master_sites_name ON master_sites (is_deleted, name, unique_id);
CREATE INDEX IF NOT EXISTS master_sites_plant ON master_sites (plant, is_deleted, name, unique_id);
CREATE INDEX IF NOT EXISTS master_sites_city ON master_sites (city, is_deleted, name, unique_id);
CREATE INDEX IF NOT EXISTS master_sites_district ON master_sites (district, is_deleted, name, unique_id);
CREATE INDEX IF NOT EXISTS master_sites_state ON master_sites (state, is_deleted, name, unique_id);
CREATE INDEX IF NOT EXISTS master_sites_country ON master_sites (country, is_deleted, name, unique_id);
CREATE INDEX IF NOT EXISTS master_sites_continent ON master_sites (continent, is_deleted, name, unique_id);

CREATE TABLE IF NOT EXISTS master_zones (
    unique_id TEXT NOT NULL PRIMARY KEY,
    name TEXT COLLATE NOCASE NOT NULL,
    name_key TEXT NULL,
    description TEXT NOT NULL DEFAULT '',
    site TEXT NOT NULL,
    plant TEXT NOT NULL,
    city TEXT NOT NULL,
    district TEXT NOT NULL,
    state TEXT NOT NULL,
    country TEXT NOT NULL,
    continent TEXT NOT NULL,
    is_active INTEGER NOT NULL DEFAULT 1,
    is_deleted INTEGER NOT NULL DEFAULT 0,
    version INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    created_by INTEGER NULL,
    updated_by INTEGER NULL,
    UNIQUE (site, name_key),
    FOREIGN KEY (site) REFERENCES master_sites (unique_id)
);
CREATE INDEX IF NOT EXISTS master_zones_name ON master_zones (is_deleted, name, unique_id);
CREATE INDEX IF NOT EXISTS master_zones_site ON master_zones (site, is_deleted, name, unique_id);
CREATE INDEX IF NOT EXISTS master_zones_plant ON master_zones (plant, is_deleted, name, unique_id);
CREATE INDEX IF NOT EXISTS master_zones_city ON master_zones (city, is_deleted, name, unique_id);
CREATE INDEX IF NOT EXISTS master_zones_district ON master_zones (district, is_deleted, name, unique_id);
CREATE INDEX IF NOT EXISTS master_zones_state ON master_zones (state, is_deleted, name, unique_id);
CREATE INDEX IF NOT EXISTS master_zones_country ON master_zones (country, is_deleted, name, unique_id);
CREATE INDEX IF NOT EXISTS master_zones_continent ON master_zones (continent, is_deleted, name, unique_id);

CREATE TABLE IF NOT EXISTS master_wards (
    unique_id TEXT NOT NULL PRIMARY KEY,
    name TEXT COLLATE NOCASE NOT NULL,
    name_key TEXT NULL,
    description TEXT NOT NULL DEFAULT '',
    zone TEXT NOT NULL,
    site TEXT NOT NULL,
    plant TEXT NOT NULL,
    city TEXT NOT NULL,
    district TEXT NOT NULL,
    state TEXT NOT NULL,
    country TEXT NOT NULL,
    continent TEXT NOT NULL,
    is_active INTEGER NOT NULL DEFAULT 1,
    is_deleted INTEGER NOT NULL DEFAULT 0,
    version INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    created_by INTEGER NULL,
    updated_by INTEGER NULL,
    UNIQUE (zone, name_key),
    FOREIGN KEY (zone) REFERENCES master_zones (unique_id)
);
CREATE INDEX IF NOT EXISTS master_wards_name ON master_wards (is_deleted, name, unique_id);
CREATE INDEX IF NOT EXISTS master_wards_zone ON master_wards (zone, is_deleted, name, unique_id);
CREATE INDEX IF NOT EXISTS master_wards_site ON master_wards (site, is_deleted, name, unique_id);
CREATE INDEX IF NOT EXISTS master_wards_plant ON master_wards (plant, is_deleted, name, unique_id);
CREATE INDEX IF NOT EXISTS master_wards_city ON master_wards (city, is_deleted, name, unique_id);
CREATE INDEX IF NOT EXISTS master_wards_district ON master_wards (district, is_deleted, name, unique_id);
CREATE INDEX IF NOT EXISTS master_wards_state ON master_wards (state, is_deleted, name, unique_id);
CREATE INDEX IF NOT EXISTS master_wards_country ON master_wards (country, is_deleted, name, unique_id);
CREATE INDEX IF NOT EXISTS master_wards_continent ON master_wards (continent, is_deleted, name, unique_id);

CREATE TABLE IF NOT EXISTS master_equipment_types (
    unique_id TEXT NOT NULL PRIMARY KEY,
    name TEXT COLLATE NOCASE NOT NULL,
    name_key TEXT NULL,
    description TEXT NOT NULL DEFAULT '',
    category TEXT NOT NULL DEFAULT '',
    image TEXT NOT NULL DEFAULT '',
    image_sha256 TEXT NULL,
    is_active INTEGER NOT NULL DEFAULT 1,
    is_deleted INTEGER NOT NULL DEFAULT 0,
    version INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    created_by INTEGER NULL,
    updated_by INTEGER NULL,
    UNIQUE (name_key),
    FOREIGN KEY (image_sha256) REFERENCES blobs (sha256)
);
CREATE INDEX IF NOT EXISTS master_equipment_types_name ON master_equipment_types (is_deleted, name, unique_id);

-- Moving in: which row of ours stands for which row of another system's dump. A row that stands here is never taken
-- again, so an import can be run as often as one likes.

CREATE TABLE IF NOT EXISTS import_map (
    source TEXT NOT NULL,
    model TEXT NOT NULL,
    source_pk TEXT NOT NULL,
    entity TEXT NOT NULL,
    our_id TEXT NOT NULL,
    row_hash TEXT NOT NULL,
    created_at TEXT NOT NULL,
    PRIMARY KEY (source, model, source_pk)
);
CREATE INDEX IF NOT EXISTS import_map_ours ON import_map (entity, our_id);
