# SPDX-License-Identifier: GPL-3.0-or-later
import uuid

from django.conf import settings
from django.contrib.auth.models import Group
from django.db import models


class Role(models.Model):
    id = models.UUIDField(primary_key=True, default=uuid.uuid4)
    group = models.OneToOneField(Group, on_delete=models.CASCADE)
    name = models.CharField(max_length=150)
    description = models.TextField(blank=True)
    is_active = models.BooleanField(default=True)


class UserRole(models.Model):
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    role = models.ForeignKey(Role, on_delete=models.CASCADE)
    is_active = models.BooleanField(default=True)


class AuditLog(models.Model):
    event_type = models.CharField(max_length=50)
    at = models.DateTimeField(auto_now_add=True)
