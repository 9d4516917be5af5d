#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Builds one of the two parent systems, fills it and dumps it with Django's own dumpdata.

    make_dump.py orders|erp OUT_DIR

Writes OUT_DIR/<system>.json (the dump), for erp also erp_natural.json, and <system>_expected.json: what Django itself
counts in its database, for the test to compare with. The random numbers are the same each time.
"""
import json
import os
import random
import sys
from datetime import date, datetime, timedelta
from decimal import Decimal

HERE = os.path.dirname(os.path.abspath(__file__))
SYSTEM, OUT = sys.argv[1], os.path.abspath(sys.argv[2])
sys.path.insert(0, HERE)
sys.dont_write_bytecode = True

import django  # noqa: E402
from django.conf import settings  # noqa: E402

COMMON = ["django.contrib.contenttypes", "django.contrib.auth", "django.contrib.sessions"]
settings.configure(
    SECRET_KEY="only-for-this-dump",
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": os.path.join(OUT, SYSTEM + ".sqlite3")}},
    INSTALLED_APPS=COMMON + (["accounts", "suppliers", "machines", "orders"] if SYSTEM == "orders" else ["rbac", "masters"]),
    AUTH_USER_MODEL="accounts.User" if SYSTEM == "orders" else "auth.User",
    USE_TZ=SYSTEM == "orders",
    TIME_ZONE="UTC" if SYSTEM == "orders" else "Asia/Kolkata",
    DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
    MEDIA_ROOT=os.path.join(OUT, "media"),
    PASSWORD_HASHERS=["hashers.QuickPBKDF2", "django.contrib.auth.hashers.MD5PasswordHasher"],
)
django.setup()

from django.contrib.auth.hashers import PBKDF2PasswordHasher, make_password  # noqa: E402
from django.contrib.auth.models import Group, Permission  # noqa: E402
from django.contrib.sessions.models import Session  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.db.models import Count  # noqa: E402
from django.utils import timezone  # noqa: E402

dice = random.Random(20260112)


def full_hash(password):
    """As many rounds as this Django uses by itself."""
    return PBKDF2PasswordHasher().encode(password, PBKDF2PasswordHasher().salt()
                                         if callable(getattr(PBKDF2PasswordHasher, "salt", None)) else "pinchofsalt")


def dump(name, *options):
    call_command("dumpdata", *options, output=os.path.join(OUT, name), verbosity=0)


def expect(values):
    with open(os.path.join(OUT, SYSTEM + "_expected.json"), "w") as file:
        json.dump(values, file, indent=1, default=str)


def fill_orders():
    from accounts.models import User
    from machines.models import Machine
    from orders.models import Favourite, Message, Order
    from suppliers.models import Supplier

    begin = timezone.make_aware(datetime(2025, 1, 6, 8, 30, 15, 123000))
    clients = []
    people = [User(email="Boss@Shop.Example", username="boss", first_name="Britta", last_name="Boss", role="admin", is_staff=True,
                   is_superuser=True, password=full_hash("the boss's old password"), last_login=begin),
              User(email="estimator@shop.example", username="estimator", role="admin", password=make_password("estimator's old one")),
              User(email="laser@cut.example", role="supplier", password=make_password("supplier's old one")),
              User(email="mill@turn.example", role="supplier", password=make_password("supplier's old one"))]
    for number in range(200):
        people.append(User(email="Client%03d@Parts.Example" % number, username="client%03d" % number, first_name="Anna Zoë",
                           last_name="Nr %d" % number, phone_number="+49 30 %05d" % number, company_name="Firma %d" % (number % 40),
                           role="client", date_joined=begin - timedelta(days=number),
                           password=full_hash("old password 000") if number == 0 else make_password("old password %03d" % number),
                           is_active=number % 50 != 49))
    people += [User(email="CLIENT000@parts.example", role="client", password=make_password("x")),          # by case a double
               User(email="no address", role="client", password=make_password("x")),                        # refused
               User(email="nopassword@parts.example", role="client", password=make_password(None)),
               User(email="md5@parts.example", role="client", password=make_password("old", hasher="md5")),
               User(email="bcrypt@parts.example", role="client", password="bcrypt_sha256$$2b$12$abcdefghijklmnopqrstuv0123456789012345678901234567890"),
               # What Django's Argon2PasswordHasher stores; the hash is a test vector of the reference implementation.
               User(email="argon2@parts.example", role="client",
                    password="argon2$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc"),
               User(email="odd@parts.example", username="odd name", role="wizard", password=make_password("x"))]
    User.objects.bulk_create(people)
    people = {person.email: person for person in User.objects.all()}
    boss, estimator = people["Boss@Shop.Example"], people["estimator@shop.example"]
    clients = [people["Client%03d@Parts.Example" % number] for number in range(200)]

    suppliers = [Supplier(name="Cut & Co", email="laser@cut.example", capabilities=["laser", "bending"], contact_info="Ms Cut"),
                 Supplier(name="Mill and Turn", email="mill@turn.example", capabilities=["milling", "turning"])]
    Supplier.objects.bulk_create(suppliers)
    suppliers = list(Supplier.objects.order_by("id"))
    kinds = ["laser", "Laser Cutting", "press brake", "CNC Milling", "lathe", "punch", "welding", "espresso"]
    Machine.objects.bulk_create([Machine(name="Machine %d" % number, type=kinds[number % len(kinds)], make="Make", supplier=suppliers[number % 2],
                                         capacity="2" if number % 3 else "much", tonnage=Decimal("150.00") if number % 2 else None,
                                         hourly_rate=Decimal("1200.50"), photo="machines/%d.png" % number if number == 3 else "")
                                 for number in range(24)])
    machines = list(Machine.objects.order_by("id"))

    def order(number, status, **more):
        submitted = begin + timedelta(minutes=17 * number)
        target = Decimal(dice.randrange(10_000, 5_000_000)) / 100
        agreed = status in ("awaiting_payment", "accepted", "in_production", "completed")
        paid = status in ("accepted", "in_production", "completed")
        started = status in ("in_production", "completed")
        values = dict(client=clients[number % 200], part_id="P-%06d" % number, product_description="Plate “%d”, 3 mm\nbent" % number,
                      quantity=1 + number % 500, material_thickness=Decimal("2.50"), material_type="Steel", material_grade="S235JR",
                      surface_treatment="none", packing_standard="box", target_price=target, status=status, date_submitted=submitted,
                      expected_completion_date=date(2026, 3, 1) if agreed else None,
                      machine=machines[number % 24] if started or status == "accepted" else None,
                      price_estimate=target if agreed else None, agreed_price=target + 1 if agreed else None, payment_confirmed=paid,
                      date_accepted=submitted + timedelta(days=2) if paid else None,
                      date_production_started=submitted + timedelta(days=3) if started else None,
                      date_completed=submitted + timedelta(days=9) if status == "completed" else None,
                      actual_cost=target if status == "completed" else None,
                      date_rejected=submitted + timedelta(days=1) if status == "rejected" else None,
                      rejection_reason="Too thin." if status == "rejected" else "", admin_notes="Note %d" % number)
        values.update(more)
        return Order(**values)

    states = ["under_review", "negotiation", "awaiting_payment", "accepted", "in_production", "completed", "rejected", "cancelled"]
    spoken = {"in_production": "In Production", "under_review": "UNDER_REVIEW", "awaiting_payment": "awaiting payment"}
    orders = []
    for number in range(5000):
        state = "completed" if number % 16 >= 8 else states[number % 8]
        made = order(number, state)
        if number % 500 < 8:
            made.status = spoken.get(state, state)
        orders.append(made)
    # What an old system has collected: each a case of its own.
    special = {
        "no-price": order(6000, "awaiting_payment", agreed_price=None, price_estimate=None, target_price=None),
        "from-offer": order(6001, "awaiting_payment", agreed_price=None),
        "from-estimate": order(6002, "in_production", agreed_price=None, price_estimate=Decimal("4711.00")),
        "unpaid": order(6003, "accepted", payment_confirmed=False),
        "paid-early": order(6004, "awaiting_payment", payment_confirmed=True),
        "paid-in-review": order(6005, "under_review", payment_confirmed=True),
        "zero-target": order(6006, "under_review", target_price=Decimal("0.00")),
        "negative": order(6007, "under_review", target_price=Decimal("-1.00")),
        "odd-status": order(6008, "lost"),
        "no-quantity": order(6009, "under_review", quantity=0),
        "no-client": order(6010, "under_review", client_id=99999),
        "no-machine": order(6011, "accepted", machine_id=99999),
        "long-part": order(6012, "under_review", part_id="L" * 130),
        "of-double": order(6013, "under_review", client=people["CLIENT000@parts.example"]),
        "with-files": order(6014, "in_production", step_file="step_files/bracket.step", d2_draft_design="drafts/drawing.pdf", internal_rating=5),
        "traversal": order(6015, "under_review", step_file="../secret.step"),
        "absolute": order(6016, "under_review", step_file="/etc/passwd"),
        "symlink": order(6017, "under_review", step_file="step_files/link.step"),
        "missing-file": order(6018, "under_review", step_file="step_files/gone.step"),
        "no-step": order(6019, "under_review", step_file="step_files/text.step"),
        "dear": order(6020, "under_review", target_price=Decimal("99999999.99")),
        "too-dear": order(6021, "under_review", target_price=Decimal("100000000.00")),
    }
    for name, made in special.items():
        if name != "long-part":
            made.part_id = "CASE-" + name
    Order.objects.bulk_create(orders + list(special.values()), batch_size=500)
    numbers = {made.part_id: made for made in Order.objects.all()}

    messages = []

    def say(made, hours, sender, text, amount=None, kind=None):
        messages.append(Message(order=made, sender=sender, message=text, timestamp=made.date_submitted + timedelta(hours=hours),
                                is_admin=bool(sender and sender.role == "admin"), amount=amount,
                                type=kind or ("counter_offer" if amount is not None else "message")))

    for made in Order.objects.filter(part_id__startswith="P-").select_related("client").order_by("id"):
        say(made, 1, made.client, "When can you begin?")
        if made.agreed_price is not None or made.status == "negotiation":
            price = made.agreed_price or Decimal("100.00")
            say(made, 3, made.client, "That is too much: %s" % price, price - Decimal("0.50"), "counter_offer")
            say(made, 4, estimator, "We can do it for this.", price)
            say(made, 2, boss, "Our price", price + 10)  # written later, said earlier
    case = {name: numbers["CASE-" + name] for name in special if name != "long-part"}
    say(case["from-offer"], 1, boss, "Offer", Decimal("815.00"))
    say(case["from-offer"], 2, None, "Price sent", kind="system")
    say(case["unpaid"], 1, boss, "hello", Decimal("0.00"))                  # an offer without an amount
    say(case["no-client"], 1, boss, "lost")                                 # its order is refused
    say(case["dear"], 1, None, "negative", Decimal("-5.00"), "counter_offer")
    Message.objects.bulk_create(messages, batch_size=1000)
    Message.objects.create(order_id=424242, sender=boss, message="stray", timestamp=begin)
    Favourite.objects.create(order=case["dear"], note="nice")
    Session.objects.create(session_key="abc", session_data="x", expire_date=begin)
    dump("orders.json")

    plain = Order.objects.filter(part_id__startswith="P-")
    status_of = {"In Production": "in_production", "UNDER_REVIEW": "under_review", "awaiting payment": "awaiting_payment"}
    by_status = {}
    for row in plain.values("status").annotate(n=Count("id")):
        name = status_of.get(row["status"], row["status"])
        by_status[name] = by_status.get(name, 0) + row["n"]
    sample = plain.filter(status="in_production").select_related("client", "machine__supplier").order_by("id")[3]
    expect({
        "users": User.objects.count(), "orders": Order.objects.count(), "messages": Message.objects.count(),
        "plain_orders": plain.count(), "plain_by_status": by_status, "plain_messages": Message.objects.filter(order__in=plain).count(),
        "plain_offers": Message.objects.filter(order__in=plain, type="counter_offer").count(),
        "plain_target": int(100 * sum(plain.values_list("target_price", flat=True))),
        "plain_agreed": int(100 * sum(plain.exclude(agreed_price=None).values_list("agreed_price", flat=True))),
        "plain_paid": plain.filter(payment_confirmed=True).count(), "machines": Machine.objects.count(), "suppliers": Supplier.objects.count(),
        "order_ids": {name: made.id for name, made in case.items()},
        "sample": {"id": sample.id, "part_id": sample.part_id, "client_email": sample.client.email.lower(), "agreed_price": str(sample.agreed_price),
                   "target_price": str(sample.target_price), "machine_name": sample.machine.name, "supplier_name": sample.machine.supplier.name,
                   "date_submitted": sample.date_submitted.strftime("%Y-%m-%dT%H:%M:%S.123Z"), "quantity": sample.quantity,
                   "product_description": sample.product_description, "messages": sample.message_set.count()},
    })


def fill_erp():
    from django.contrib.auth.models import User
    from masters.models import City, Continent, Country, District, EquipmentType, Plant, Site, State, Ward, Zone
    from rbac.models import AuditLog, Role, UserRole

    def allow(group, *codenames):
        group.permissions.set(Permission.objects.filter(codename__in=codenames))
        assert group.permissions.count() == len(codenames), codenames

    planners = Group.objects.create(name="Planners")
    allow(planners, "add_city", "view_city", "change_city", "view_equipmenttype", "master_continent_edit", "view_group", "delete_auditlog")
    keepers = Group.objects.create(name="Keepers")
    allow(keepers, "view_user", "change_user")
    administrator = Group.objects.create(name="Administrator")  # not what we call so
    allow(administrator, "view_city")
    role = Role.objects.create(group=planners, name="Planning office", description="Plans the plants")
    UserRole.objects.create(user=User.objects.create_user("viauserrole", "via@erp.example", "old password"), role=role)
    root = User.objects.create_superuser("root", "root@erp.example", "old password")
    kim = User.objects.create_user("kim", "kim@erp.example", "old password", first_name="Kim")
    kim.groups.add(planners, administrator)
    kim.user_permissions.add(Permission.objects.get(codename="delete_city"))
    kim.date_joined = datetime(2025, 6, 1, 12, 0, 0)
    kim.save()
    nomail = User.objects.create_user("nomail", "", "old password")
    nomail.groups.add(keepers)
    User.objects.create_user("met", "met@erp.example", "their password there")

    europe = Continent.objects.create(name="Europe", created_by=kim)
    asia = Continent.objects.create(name="Asia")
    # Dumps are in the order of keys: this one comes last.
    Continent.objects.create(name="EUROPE", description="a double", unique_id="ffffffff-ffff-4fff-bfff-ffffffffffff")
    Continent.objects.create(name="Atlantis", is_deleted=True)
    Country.objects.create(name="Nowhere", continent_id="11111111-2222-3333-4444-555555555555")
    for continent, country in ((europe, "Germany"), (asia, "India")):
        land = Country.objects.create(name=country, continent=continent)
        for state in range(5):
            area = State.objects.create(name="State %d" % state, country=land, continent=continent)
            for district in range(4):
                part = District.objects.create(name="District %d" % district, state=area)
                City.objects.bulk_create([City(name="City %d" % city, district=part, state=area) for city in range(25)])
    plant = Plant.objects.create(name="Plant One", city=City.objects.first())
    site = Site.objects.create(name="North", plant=plant)
    zone = Zone.objects.create(name="Hall 3", site=site)
    ward = Ward.objects.create(name="Line 7", zone=zone)
    EquipmentType.objects.create(name="Crane", category="Lifting", image="equipment/crane.png")
    AuditLog.objects.create(event_type="login")
    # The dumps of old systems come in any order of apps; the natural one has no keys for users, groups and permissions.
    dump("erp.json", "masters", "rbac", "auth", "contenttypes", "sessions")
    dump("erp_natural.json", "masters", "rbac", "auth", "contenttypes", "--natural-foreign", "--natural-primary")
    expect({
        "users": User.objects.count(), "cities": City.objects.count(), "role": str(role.id), "europe": str(europe.unique_id),
        "ward": str(ward.unique_id), "plant": str(plant.unique_id), "groups": Group.objects.count(), "root": root.email,
        "masters": sum(model.objects.count() for model in (Continent, Country, State, District, City, Plant, Site, Zone, Ward, EquipmentType)),
    })


call_command("migrate", run_syncdb=True, verbosity=0)
fill_orders() if SYSTEM == "orders" else fill_erp()
