-- SPDX-License-Identifier: GPL-3.0-or-later
-- Foundation: identity, audit, orders and what belongs to them, master data.

-- Identity

-- auth_version is counted up with everything a caller's rights come from: profile, active, roles, what the roles
-- allow, a sign-in that ends (server/storage: users::rightsChanged(), roles::holdersChanged()).
CREATE TABLE IF NOT EXISTS users (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    username VARCHAR(150) NOT NULL,
    username_key VARCHAR(150) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    email VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    password_hash VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    first_name VARCHAR(150) NOT NULL DEFAULT '',
    last_name VARCHAR(150) NOT NULL DEFAULT '',
    display_name VARCHAR(310) NOT NULL DEFAULT '',
    phone VARCHAR(50) NOT NULL DEFAULT '',
    company VARCHAR(255) NOT NULL DEFAULT '',
    address VARCHAR(1000) NOT NULL DEFAULT '',
    supplier_id BIGINT NULL,
    is_active TINYINT NOT NULL DEFAULT 1,
    auth_version BIGINT NOT NULL DEFAULT 1,
    version BIGINT NOT NULL DEFAULT 1,
    created_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    updated_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    last_sign_in_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL,
    UNIQUE (username_key),
    UNIQUE (email)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE IF NOT EXISTS permissions (
    id BIGINT NOT NULL PRIMARY KEY,
    codename VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name VARCHAR(255) NOT NULL,
    entity VARCHAR(50) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    action VARCHAR(50) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    UNIQUE (codename)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE IF NOT EXISTS roles (
    group_id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name VARCHAR(150) NOT NULL,
    name_key VARCHAR(150) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    description VARCHAR(1000) NOT NULL DEFAULT '',
    is_built_in TINYINT NOT NULL DEFAULT 0,
    is_active TINYINT NOT NULL DEFAULT 1,
    version BIGINT NOT NULL DEFAULT 1,
    created_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    updated_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    UNIQUE (id),
    UNIQUE (name_key)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE IF NOT EXISTS role_permissions (
    group_id BIGINT NOT NULL,
    permission_id BIGINT NOT NULL,
    PRIMARY KEY (group_id, permission_id),
    FOREIGN KEY (group_id) REFERENCES roles (group_id),
    FOREIGN KEY (permission_id) REFERENCES permissions (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE IF NOT EXISTS user_roles (
    user_id BIGINT NOT NULL,
    group_id BIGINT NOT NULL,
    PRIMARY KEY (user_id, group_id),
    INDEX user_roles_group (group_id),
    FOREIGN KEY (user_id) REFERENCES users (id),
    FOREIGN KEY (group_id) REFERENCES roles (group_id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- A sign-in: the family of one chain of refresh tokens. Ended by logout, password change, reuse, an administrator.
CREATE TABLE IF NOT EXISTS sign_ins (
    id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    user_id BIGINT NOT NULL,
    created_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    last_used_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    expires_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    ended_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL,
    end_reason VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NULL,
    address VARCHAR(45) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
    user_agent VARCHAR(400) NOT NULL DEFAULT '',
    FOREIGN KEY (user_id) REFERENCES users (id),
    INDEX sign_ins_user (user_id, ended_at)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- One row per refresh token ever issued, by the hash of its jti. The successor is kept for the grace period.
CREATE TABLE IF NOT EXISTS refresh_tokens (
    token_hash VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    sign_in_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    issued_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    expires_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    rotated_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL,
    successor_jti VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
    FOREIGN KEY (sign_in_id) REFERENCES sign_ins (id),
    INDEX refresh_tokens_sign_in (sign_in_id),
    INDEX refresh_tokens_expires (expires_at)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- TOTP secrets, sealed with a key that is not in the database, and what signs in once in their place.
CREATE TABLE IF NOT EXISTS second_factors (
    user_id BIGINT NOT NULL PRIMARY KEY,
    secret VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    is_confirmed TINYINT NOT NULL DEFAULT 0,
    last_step BIGINT NOT NULL DEFAULT 0,
    created_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    confirmed_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL,
    FOREIGN KEY (user_id) REFERENCES users (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE IF NOT EXISTS recovery_codes (
    user_id BIGINT NOT NULL,
    code_hash VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    used_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL,
    PRIMARY KEY (user_id, code_hash),
    FOREIGN KEY (user_id) REFERENCES users (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Keys for programs. name_key: the name as compared, while the key lives; NULL frees the name.
CREATE TABLE IF NOT EXISTS api_keys (
    number BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    key_hash VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    prefix VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name VARCHAR(150) NOT NULL,
    name_key VARCHAR(150) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    user_id BIGINT NOT NULL,
    permissions MEDIUMTEXT NOT NULL,
    created_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    expires_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL,
    last_used_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL,
    revoked_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL,
    UNIQUE (id),
    UNIQUE (key_hash),
    UNIQUE INDEX api_keys_name (user_id, name_key),
    FOREIGN KEY (user_id) REFERENCES users (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Keys access tokens may be verified with, for processes that have no private one. retired_at: not any more.
CREATE TABLE IF NOT EXISTS public_keys (
    kid CHAR(43) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    jwk VARCHAR(2000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    retired_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Failed sign-ins per track, and the devices accounts were used from; both keys are hashes, made for accounts that
-- do not exist, too (server/security/sign_in_guard.h). recent: milliseconds since 1970, separated by commas.
CREATE TABLE IF NOT EXISTS sign_in_attempts (
    track VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    failures_in_row BIGINT NOT NULL DEFAULT 0,
    recent VARCHAR(600) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
    updated_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    INDEX sign_in_attempts_updated (updated_at)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE IF NOT EXISTS known_devices (
    account VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    device VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    last_seen_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (account, device)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- The end of every chain that grows by one: audit rows, live events. Locked last in a transaction, so that the
-- numbers follow the order of commits and a reader that has seen n has seen everything before it.
CREATE TABLE IF NOT EXISTS ledger (
    id BIGINT NOT NULL PRIMARY KEY,
    audit_seq BIGINT NOT NULL DEFAULT 0,
    audit_hash VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
    live_seq BIGINT NOT NULL DEFAULT 0
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
INSERT IGNORE INTO ledger (id, audit_seq, audit_hash, live_seq) VALUES (1, 0, '', 0);

CREATE TABLE IF NOT EXISTS audit_log (
    seq BIGINT NOT NULL PRIMARY KEY,
    at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    event_type VARCHAR(50) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    actor_id BIGINT NULL,
    actor_name VARCHAR(254) NOT NULL DEFAULT '',
    address VARCHAR(45) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
    user_agent VARCHAR(400) NOT NULL DEFAULT '',
    request_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
    entity VARCHAR(50) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
    entity_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
    failure_reason VARCHAR(200) NOT NULL DEFAULT '',
    changes MEDIUMTEXT NOT NULL,
    metadata MEDIUMTEXT NOT NULL,
    prev_hash VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    hash VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    INDEX audit_log_event (event_type, seq),
    INDEX audit_log_at (at),
    INDEX audit_log_actor (actor_id, seq),
    INDEX audit_log_entity (entity, entity_id, seq),
    INDEX audit_log_event_at (event_type, at),
    INDEX audit_log_address (address, seq)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
-- Rows are only ever added. A database user without the right to make triggers goes without (emesa-server check).
CREATE TRIGGER IF NOT EXISTS audit_log_no_update BEFORE UPDATE ON audit_log FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'audit_log is append-only';
CREATE TRIGGER IF NOT EXISTS audit_log_no_delete BEFORE DELETE ON audit_log FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'audit_log is append-only';

-- Answers to finished unsafe requests, by the caller's own key, written in the transaction of the effect.
CREATE TABLE IF NOT EXISTS idempotency_keys (
    scope VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    idem_key VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    request_hash VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    status BIGINT NOT NULL,
    headers MEDIUMTEXT NOT NULL,
    body LONGTEXT NOT NULL,
    created_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (scope, idem_key),
    INDEX idempotency_keys_created (created_at)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Live events, read by every server's hub in the order of seq.
CREATE TABLE IF NOT EXISTS outbox (
    seq BIGINT NOT NULL PRIMARY KEY,
    topic VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    order_id BIGINT NULL,
    user_id BIGINT NULL,
    payload MEDIUMTEXT NOT NULL,
    created_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    INDEX outbox_created (created_at),
    INDEX outbox_topic (topic, seq)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Suppliers, machines, orders

CREATE TABLE IF NOT EXISTS suppliers (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    name VARCHAR(255) NOT NULL,
    contact_info VARCHAR(1000) NOT NULL DEFAULT '',
    email VARCHAR(254) NOT NULL DEFAULT '',
    phone VARCHAR(50) NOT NULL DEFAULT '',
    address VARCHAR(1000) NOT NULL DEFAULT '',
    capabilities MEDIUMTEXT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1,
    created_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    updated_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    deleted_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL,
    INDEX suppliers_name (name, id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE IF NOT EXISTS machines (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    name VARCHAR(255) NOT NULL,
    type VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    make VARCHAR(255) NOT NULL DEFAULT '',
    supplier_id BIGINT NULL,
    capacity BIGINT NOT NULL DEFAULT 1,
    bed_size VARCHAR(100) NOT NULL DEFAULT '',
    tonnage BIGINT NULL,
    bed_length BIGINT NULL,
    envelope VARCHAR(100) NOT NULL DEFAULT '',
    hourly_rate BIGINT NULL,
    equipment_type CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
    plant CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
    photo VARCHAR(400) NOT NULL DEFAULT '',
    photo_sha256 VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
    is_active TINYINT NOT NULL DEFAULT 1,
    version BIGINT NOT NULL DEFAULT 1,
    created_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    updated_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    deleted_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL,
    FOREIGN KEY (supplier_id) REFERENCES suppliers (id),
    INDEX machines_name (name, id),
    INDEX machines_type (type, id),
    INDEX machines_supplier (supplier_id, id),
    INDEX machines_equipment_type (equipment_type),
    INDEX machines_plant (plant),
    INDEX machines_photo (photo_sha256)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE IF NOT EXISTS orders (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    client_id BIGINT NOT NULL,
    part_id VARCHAR(100) NOT NULL,
    product_description MEDIUMTEXT NOT NULL,
    step_file VARCHAR(400) NULL,
    d2_draft_design VARCHAR(400) NULL,
    quantity BIGINT NOT NULL,
    material_thickness VARCHAR(50) NOT NULL,
    material_type VARCHAR(100) NOT NULL,
    material_grade VARCHAR(100) NOT NULL,
    surface_treatment VARCHAR(200) NOT NULL,
    packing_standard VARCHAR(200) NOT NULL,
    tolerances VARCHAR(1000) NOT NULL DEFAULT '',
    additional_requirements MEDIUMTEXT NOT NULL,
    target_price BIGINT NULL,
    currency VARCHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    date_submitted CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    expected_completion_date VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
    machine_id BIGINT NULL,
    admin_notes MEDIUMTEXT NOT NULL,
    rejection_reason VARCHAR(2000) NOT NULL DEFAULT '',
    price_estimate BIGINT NULL,
    actual_cost BIGINT NULL,
    good_quantity BIGINT NULL,
    scrap_quantity BIGINT NULL,
    on_hold TINYINT NOT NULL DEFAULT 0,
    hold_reason VARCHAR(500) NOT NULL DEFAULT '',
    date_accepted CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL,
    date_production_started CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL,
    date_completed CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL,
    date_rejected CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL,
    agreed_price BIGINT NULL,
    agreed_offer_id BIGINT NULL,
    payment_confirmed TINYINT NOT NULL DEFAULT 0,
    message_seq BIGINT NOT NULL DEFAULT 0,
    offer_seq BIGINT NOT NULL DEFAULT 0,
    -- Who has to answer while the order is in negotiation: staff opens one, so the client.
    negotiation_turn VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'client',
    turn VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin GENERATED ALWAYS AS (CASE status WHEN 'under_review' THEN 'staff'
        WHEN 'negotiation' THEN negotiation_turn WHEN 'awaiting_payment' THEN 'client' WHEN 'accepted' THEN 'staff'
        WHEN 'in_production' THEN 'staff' ELSE 'nobody' END) STORED,
    version BIGINT NOT NULL DEFAULT 1,
    updated_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    deleted_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL,
    CHECK (quantity > 0),
    CHECK (target_price IS NULL OR target_price > 0),
    CHECK (agreed_price IS NULL OR agreed_price > 0),
    FOREIGN KEY (client_id) REFERENCES users (id),
    FOREIGN KEY (machine_id) REFERENCES machines (id),
    INDEX orders_client (client_id, deleted_at, id),
    INDEX orders_machine (machine_id, deleted_at, id),
    INDEX orders_status (status, deleted_at, id),
    INDEX orders_turn (turn, deleted_at, id),
    INDEX orders_submitted (date_submitted, id),
    INDEX orders_promised (expected_completion_date, id),
    INDEX orders_part (part_id, id),
    INDEX orders_target (target_price, id),
    INDEX orders_agreed (agreed_price, id),
    INDEX orders_quantity (quantity, id),
    -- The dashboard reads nothing but these.
    INDEX orders_week (date_submitted, status, deleted_at),
    INDEX orders_accepted (date_accepted, id, deleted_at, currency, agreed_price),
    INDEX orders_completed (date_completed, id, deleted_at, currency, agreed_price, date_accepted),
    INDEX orders_rejected (date_rejected, deleted_at),
    INDEX orders_due (expected_completion_date, deleted_at, status, date_completed)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE IF NOT EXISTS offers (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    order_id BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    side VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    made_by BIGINT NOT NULL,
    amount BIGINT NOT NULL,
    currency VARCHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    lead_time_days BIGINT NULL,
    note VARCHAR(5000) NOT NULL DEFAULT '',
    expires_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL,
    order_version BIGINT NOT NULL,
    created_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    UNIQUE (order_id, seq),
    CHECK (amount > 0),
    FOREIGN KEY (order_id) REFERENCES orders (id),
    FOREIGN KEY (made_by) REFERENCES users (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- What the other side said to an offer; offers themselves never change.
CREATE TABLE IF NOT EXISTS offer_responses (
    offer_id BIGINT NOT NULL PRIMARY KEY,
    response VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    made_by BIGINT NOT NULL,
    created_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    FOREIGN KEY (offer_id) REFERENCES offers (id),
    FOREIGN KEY (made_by) REFERENCES users (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- At most one captured payment per order, whoever asks how often.
CREATE TABLE IF NOT EXISTS payments (
    order_id BIGINT NOT NULL PRIMARY KEY,
    amount BIGINT NOT NULL,
    currency VARCHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    method VARCHAR(50) NOT NULL DEFAULT '',
    reference VARCHAR(100) NOT NULL DEFAULT '',
    captured_by BIGINT NOT NULL,
    captured_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    FOREIGN KEY (order_id) REFERENCES orders (id),
    FOREIGN KEY (captured_by) REFERENCES users (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE IF NOT EXISTS machine_bookings (
    order_id BIGINT NOT NULL PRIMARY KEY,
    machine_id BIGINT NOT NULL,
    starts_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    ends_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    booked_by BIGINT NOT NULL,
    created_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    FOREIGN KEY (order_id) REFERENCES orders (id),
    FOREIGN KEY (machine_id) REFERENCES machines (id),
    INDEX machine_bookings_machine (machine_id, starts_at)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE IF NOT EXISTS messages (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    order_id BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    sender_id BIGINT NULL,
    sender_role VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    is_admin TINYINT NOT NULL DEFAULT 0,
    type VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    message MEDIUMTEXT NOT NULL,
    amount BIGINT NULL,
    offer_id BIGINT NULL,
    client_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
    created_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    UNIQUE (order_id, seq),
    UNIQUE (order_id, sender_id, client_id),
    FOREIGN KEY (order_id) REFERENCES orders (id),
    FOREIGN KEY (sender_id) REFERENCES users (id),
    FOREIGN KEY (offer_id) REFERENCES offers (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE IF NOT EXISTS order_events (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    order_id BIGINT NOT NULL,
    actor_id BIGINT NULL,
    action VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    from_status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
    to_status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    changed_fields MEDIUMTEXT NOT NULL,
    created_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    FOREIGN KEY (order_id) REFERENCES orders (id),
    INDEX order_events_order (order_id, id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Bytes on disk, content-addressed. A row exists before anything refers to the file.
CREATE TABLE IF NOT EXISTS blobs (
    sha256 VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    size BIGINT NOT NULL,
    created_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE IF NOT EXISTS part_files (
    id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    order_id BIGINT NOT NULL,
    kind VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    revision_number BIGINT NOT NULL,
    revision VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name VARCHAR(255) NOT NULL,
    sha256 VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    size BIGINT NOT NULL,
    content_type VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    uploaded_by BIGINT NOT NULL,
    note VARCHAR(1000) NOT NULL DEFAULT '',
    is_released TINYINT NOT NULL DEFAULT 0,
    created_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    UNIQUE (order_id, kind, revision_number),
    FOREIGN KEY (order_id) REFERENCES orders (id),
    FOREIGN KEY (sha256) REFERENCES blobs (sha256),
    FOREIGN KEY (uploaded_by) REFERENCES users (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Resumable uploads. `received` is what has been fsynced; the file on disk may be longer after a crash.
CREATE TABLE IF NOT EXISTS uploads (
    id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    user_id BIGINT NOT NULL,
    length BIGINT NOT NULL,
    received BIGINT NOT NULL DEFAULT 0,
    name VARCHAR(255) NOT NULL DEFAULT '',
    metadata MEDIUMTEXT NOT NULL,
    state VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sha256 VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
    created_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    expires_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    FOREIGN KEY (user_id) REFERENCES users (id),
    INDEX uploads_user (user_id, state),
    INDEX uploads_expires (expires_at)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE IF NOT EXISTS notifications (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    user_id BIGINT NOT NULL,
    topic VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    title VARCHAR(255) NOT NULL,
    body VARCHAR(1000) NOT NULL DEFAULT '',
    order_id BIGINT NULL,
    created_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    read_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL,
    FOREIGN KEY (user_id) REFERENCES users (id),
    FOREIGN KEY (order_id) REFERENCES orders (id),
    INDEX notifications_user (user_id, read_at, id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE IF NOT EXISTS notification_preferences (
    user_id BIGINT NOT NULL,
    topic VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    is_enabled TINYINT NOT NULL DEFAULT 1,
    PRIMARY KEY (user_id, topic),
    FOREIGN KEY (user_id) REFERENCES users (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- What people set for themselves: tables as they like them, and whatever else a program of theirs keeps.

CREATE TABLE IF NOT EXISTS saved_views (
    id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    owner_id BIGINT NOT NULL,
    owner_name VARCHAR(255) NOT NULL DEFAULT '',
    page VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name VARCHAR(100) NOT NULL,
    is_shared TINYINT NOT NULL DEFAULT 0,
    definition MEDIUMTEXT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1,
    updated_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    FOREIGN KEY (owner_id) REFERENCES users (id),
    INDEX saved_views_owner (owner_id, page),
    INDEX saved_views_shared (is_shared, page)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE IF NOT EXISTS preferences (
    user_id BIGINT NOT NULL PRIMARY KEY,
    content MEDIUMTEXT NOT NULL,
    updated_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    FOREIGN KEY (user_id) REFERENCES users (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Master data. name_key is the folded name while the row lives, NULL once deleted: unique among living siblings. Each
-- row keeps all it lies in, so that lists read by an index whichever of them they are asked for.

CREATE TABLE IF NOT EXISTS master_continents (
    unique_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    name VARCHAR(255) NOT NULL,
    name_key VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    description VARCHAR(1000) NOT NULL DEFAULT '',
    is_active TINYINT NOT NULL DEFAULT 1,
    is_deleted TINYINT NOT NULL DEFAULT 0,
    version BIGINT NOT NULL DEFAULT 1,
    created_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    updated_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_by BIGINT NULL,
    updated_by BIGINT NULL,
    UNIQUE (name_key),
    INDEX master_continents_name (is_deleted, name, unique_id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE IF NOT EXISTS master_countries (
    unique_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    name VARCHAR(255) NOT NULL,
    name_key VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    description VARCHAR(1000) NOT NULL DEFAULT '',
    code VARCHAR(20) NOT NULL DEFAULT '',
    continent CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    is_active TINYINT NOT NULL DEFAULT 1,
    is_deleted TINYINT NOT NULL DEFAULT 0,
    version BIGINT NOT NULL DEFAULT 1,
    created_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    updated_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_by BIGINT NULL,
    updated_by BIGINT NULL,
    UNIQUE (continent, name_key),
    FOREIGN KEY (continent) REFERENCES master_continents (unique_id),
    INDEX master_countries_name (is_deleted, name, unique_id),
    INDEX master_countries_continent (continent, is_deleted, name, unique_id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE IF NOT EXISTS master_states (
    unique_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    name VARCHAR(255) NOT NULL,
    name_key VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    description VARCHAR(1000) NOT NULL DEFAULT '',
    code VARCHAR(20) NOT NULL DEFAULT '',
    country CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    continent CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    is_active TINYINT NOT NULL DEFAULT 1,
    is_deleted TINYINT NOT NULL DEFAULT 0,
    version BIGINT NOT NULL DEFAULT 1,
    created_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    updated_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_by BIGINT NULL,
    updated_by BIGINT NULL,
    UNIQUE (country, name_key),
    FOREIGN KEY (country) REFERENCES master_countries (unique_id),
    INDEX master_states_name (is_deleted, name, unique_id),
    INDEX master_states_country (country, is_deleted, name, unique_id),
    INDEX master_states_continent (continent, is_deleted, name, unique_id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE IF NOT EXISTS master_districts (
    unique_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    name VARCHAR(255) NOT NULL,
    name_key VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    description VARCHAR(1000) NOT NULL DEFAULT '',
    code VARCHAR(20) NOT NULL DEFAULT '',
    state CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    country CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    continent CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    is_active TINYINT NOT NULL DEFAULT 1,
    is_deleted TINYINT NOT NULL DEFAULT 0,
    version BIGINT NOT NULL DEFAULT 1,
    created_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    updated_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_by BIGINT NULL,
    updated_by BIGINT NULL,
    UNIQUE (state, name_key),
    FOREIGN KEY (state) REFERENCES master_states (unique_id),
    INDEX master_districts_name (is_deleted, name, unique_id),
    INDEX master_districts_state (state, is_deleted, name, unique_id),
    INDEX master_districts_country (country, is_deleted, name, unique_id),
    INDEX master_districts_continent (continent, is_deleted, name, unique_id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE IF NOT EXISTS master_cities (
    unique_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    name VARCHAR(255) NOT NULL,
    name_key VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    description VARCHAR(1000) NOT NULL DEFAULT '',
    district CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    country CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    continent CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    is_active TINYINT NOT NULL DEFAULT 1,
    is_deleted TINYINT NOT NULL DEFAULT 0,
    version BIGINT NOT NULL DEFAULT 1,
    created_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    updated_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_by BIGINT NULL,
    updated_by BIGINT NULL,
    UNIQUE (district, name_key),
    FOREIGN KEY (district) REFERENCES master_districts (unique_id),
    INDEX master_cities_name (is_deleted, name, unique_id),
    INDEX master_cities_district (district, is_deleted, name, unique_id),
    INDEX master_cities_state (state, is_deleted, name, unique_id),
    INDEX master_cities_country (country, is_deleted, name, unique_id),
    INDEX master_cities_continent (continent, is_deleted, name, unique_id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE IF NOT EXISTS master_plants (
    unique_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    name VARCHAR(255) NOT NULL,
    name_key VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    description VARCHAR(1000) NOT NULL DEFAULT '',
    city CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    district CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    country CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    continent CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    is_active TINYINT NOT NULL DEFAULT 1,
    is_deleted TINYINT NOT NULL DEFAULT 0,
    version BIGINT NOT NULL DEFAULT 1,
    created_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    updated_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_by BIGINT NULL,
    updated_by BIGINT NULL,
    UNIQUE (city, name_key),
    FOREIGN KEY (city) REFERENCES master_cities (unique_id),
    INDEX master_plants_name (is_deleted, name, unique_id),
    INDEX master_plants_city (city, is_deleted, name, unique_id),
    INDEX master_plants_district (district, is_deleted, name, unique_id),
    INDEX master_plants_state (state, is_deleted, name, unique_id),
    INDEX master_plants_country (country, is_deleted, name, unique_id),
    INDEX master_plants_continent (continent, is_deleted, name, unique_id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE IF NOT EXISTS master_sites (
    unique_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    name VARCHAR(255) NOT NULL,
    name_key VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    description VARCHAR(1000) NOT NULL DEFAULT '',
    plant CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    city CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    district CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    country CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    continent CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    is_active TINYINT NOT NULL DEFAULT 1,
    is_deleted TINYINT NOT NULL DEFAULT 0,
    version BIGINT NOT NULL DEFAULT 1,
    created_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    updated_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_by BIGINT NULL,
    updated_by BIGINT NULL,
    UNIQUE (plant, name_key),
    FOREIGN KEY (plant) REFERENCES master_plants (unique_id),
    INDEX master_sites_name (is_deleted, name, unique_id),
    INDEX master_sites_plant (plant, is_deleted, name, unique_id),
    INDEX master_sites_city (city, is_deleted, name, unique_id),
    INDEX master_sites_district (district, is_deleted, name, unique_id),
    INDEX master_sites_state (state, is_deleted, name, unique_id),
    INDEX master_sites_country (country, is_deleted, name, unique_id),
    INDEX master_sites_continent (continent, is_deleted, name, unique_id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE IF NOT EXISTS master_zones (
    unique_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    name VARCHAR(255) NOT NULL,
    name_key VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    description VARCHAR(1000) NOT NULL DEFAULT '',
    site CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    plant CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    city CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    district CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    country CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    continent CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    is_active TINYINT NOT NULL DEFAULT 1,
    is_deleted TINYINT NOT NULL DEFAULT 0,
    version BIGINT NOT NULL DEFAULT 1,
    created_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    updated_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_by BIGINT NULL,
    updated_by BIGINT NULL,
    UNIQUE (site, name_key),
    FOREIGN KEY (site) REFERENCES master_sites (unique_id),
    INDEX master_zones_name (is_deleted, name, unique_id),
    INDEX master_zones_site (site, is_deleted, name, unique_id),
    INDEX master_zones_plant (plant, is_deleted, name, unique_id),
    INDEX master_zones_city (city, is_deleted, name, unique_id),
    INDEX master_zones_district (district, is_deleted, name, unique_id),
    INDEX master_zones_state (state, is_deleted, name, unique_id),
    INDEX master_zones_country (country, is_deleted, name, unique_id),
    INDEX master_zones_continent (continent, is_deleted, name, unique_id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE IF NOT EXISTS master_wards (
    unique_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    name VARCHAR(255) NOT NULL,
    name_key VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    description VARCHAR(1000) NOT NULL DEFAULT '',
    zone CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    site CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    plant CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    city CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    district CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    country CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    continent CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    is_active TINYINT NOT NULL DEFAULT 1,
    is_deleted TINYINT NOT NULL DEFAULT 0,
    version BIGINT NOT NULL DEFAULT 1,
    created_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    updated_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_by BIGINT NULL,
    updated_by BIGINT NULL,
    UNIQUE (zone, name_key),
    FOREIGN KEY (zone) REFERENCES master_zones (unique_id),
    INDEX master_wards_name (is_deleted, name, unique_id),
    INDEX master_wards_zone (zone, is_deleted, name, unique_id),
    INDEX master_wards_site (site, is_deleted, name, unique_id),
    INDEX master_wards_plant (plant, is_deleted, name, unique_id),
    INDEX master_wards_city (city, is_deleted, name, unique_id),
    INDEX master_wards_district (district, is_deleted, name, unique_id),
    INDEX master_wards_state (state, is_deleted, name, unique_id),
    INDEX master_wards_country (country, is_deleted, name, unique_id),
    INDEX master_wards_continent (continent, is_deleted, name, unique_id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE IF NOT EXISTS master_equipment_types (
    unique_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    name VARCHAR(255) NOT NULL,
    name_key VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    description VARCHAR(1000) NOT NULL DEFAULT '',
    category VARCHAR(100) NOT NULL DEFAULT '',
    image VARCHAR(400) NOT NULL DEFAULT '',
    image_sha256 VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
    is_active TINYINT NOT NULL DEFAULT 1,
    is_deleted TINYINT NOT NULL DEFAULT 0,
    version BIGINT NOT NULL DEFAULT 1,
    created_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    updated_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_by BIGINT NULL,
    updated_by BIGINT NULL,
    UNIQUE (name_key),
    FOREIGN KEY (image_sha256) REFERENCES blobs (sha256),
    INDEX master_equipment_types_name (is_deleted, name, unique_id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Moving in: which row of ours stands for which row of another system's dump. A row that stands here is never taken
-- again, so an import can be run as often as one likes.

CREATE TABLE IF NOT EXISTS import_map (
    source VARCHAR(50) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    model VARCHAR(150) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    source_pk VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    entity VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    our_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    row_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (source, model, source_pk),
    INDEX import_map_ours (entity, our_id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
