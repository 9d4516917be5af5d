# SPDX-License-Identifier: GPL-3.0-or-later
from django.db import models


class Supplier(models.Model):
    name = models.CharField(max_length=255)
    contact_info = models.TextField(blank=True)
    email = models.EmailField(blank=True)
    phone = models.CharField(max_length=30, blank=True)
    address = models.TextField(blank=True)
    capabilities = models.JSONField(default=list)
