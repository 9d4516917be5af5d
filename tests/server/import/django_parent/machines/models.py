# SPDX-License-Identifier: GPL-3.0-or-later
from django.db import models

from suppliers.models import Supplier


class Machine(models.Model):
    name = models.CharField(max_length=255)
    type = models.CharField(max_length=50)
    make = models.CharField(max_length=255, blank=True)
    supplier = models.ForeignKey(Supplier, null=True, on_delete=models.CASCADE, db_constraint=False)
    capacity = models.CharField(max_length=50, blank=True)
    bed_size = models.CharField(max_length=100, blank=True)
    tonnage = models.DecimalField(max_digits=8, decimal_places=2, null=True)
    hourly_rate = models.DecimalField(max_digits=10, decimal_places=2, null=True)
    photo = models.FileField(upload_to="machines/", blank=True)
    is_active = models.BooleanField(default=True)
