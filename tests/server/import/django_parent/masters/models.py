# SPDX-License-Identifier: GPL-3.0-or-later
import uuid

from django.conf import settings
from django.db import models
from django.utils import timezone


class Master(models.Model):
    unique_id = models.UUIDField(primary_key=True, default=uuid.uuid4)
    name = models.CharField(max_length=255)
    description = models.TextField(blank=True)
    is_active = models.BooleanField(default=True)
    is_deleted = models.BooleanField(default=False)
    created_at = models.DateTimeField(default=timezone.now)
    updated_at = models.DateTimeField(default=timezone.now)
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        abstract = True
        permissions = ()


class Continent(Master):
    class Meta:
        permissions = (("master_continent_create", "Create"), ("master_continent_edit", "Edit"))


class Country(Master):
    continent = models.ForeignKey(Continent, on_delete=models.PROTECT, db_constraint=False)


class State(Master):
    country = models.ForeignKey(Country, on_delete=models.PROTECT)
    continent = models.ForeignKey(Continent, on_delete=models.PROTECT)


class District(Master):
    state = models.ForeignKey(State, on_delete=models.PROTECT)


class City(Master):
    district = models.ForeignKey(District, on_delete=models.PROTECT)
    state = models.ForeignKey(State, on_delete=models.PROTECT)


class Plant(Master):
    city = models.ForeignKey(City, on_delete=models.PROTECT)


class Site(Master):
    plant = models.ForeignKey(Plant, on_delete=models.PROTECT)


class Zone(Master):
    site = models.ForeignKey(Site, on_delete=models.PROTECT)


class Ward(Master):
    zone = models.ForeignKey(Zone, on_delete=models.PROTECT)


class EquipmentType(Master):
    category = models.CharField(max_length=100, blank=True)
    image = models.FileField(upload_to="equipment/", blank=True)
