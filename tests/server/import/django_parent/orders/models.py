# SPDX-License-Identifier: GPL-3.0-or-later
from django.conf import settings
from django.db import models

from machines.models import Machine


class Order(models.Model):
    client = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, db_constraint=False)
    part_id = models.CharField(max_length=255)
    product_description = models.TextField()
    step_file = models.FileField(upload_to="step_files/", blank=True)
    d2_draft_design = models.FileField(upload_to="drafts/", blank=True)
    quantity = models.IntegerField()
    material_thickness = models.DecimalField(max_digits=8, decimal_places=2)
    material_type = models.CharField(max_length=100)
    material_grade = models.CharField(max_length=100)
    surface_treatment = models.CharField(max_length=200)
    packing_standard = models.CharField(max_length=200)
    tolerances = models.TextField(blank=True, null=True)
    additional_requirements = models.TextField(blank=True, null=True)
    target_price = models.DecimalField(max_digits=12, decimal_places=2, null=True)
    status = models.CharField(max_length=30)
    date_submitted = models.DateTimeField()
    expected_completion_date = models.DateField(null=True)
    machine = models.ForeignKey(Machine, null=True, on_delete=models.SET_NULL, db_constraint=False)
    admin_notes = models.TextField(blank=True, null=True)
    rejection_reason = models.TextField(blank=True, null=True)
    price_estimate = models.DecimalField(max_digits=12, decimal_places=2, null=True)
    actual_cost = models.DecimalField(max_digits=12, decimal_places=2, null=True)
    date_accepted = models.DateTimeField(null=True)
    date_production_started = models.DateTimeField(null=True)
    date_completed = models.DateTimeField(null=True)
    date_rejected = models.DateTimeField(null=True)
    agreed_price = models.DecimalField(max_digits=12, decimal_places=2, null=True)
    payment_confirmed = models.BooleanField(default=False)
    internal_rating = models.IntegerField(null=True)  # ours has no such field


class Message(models.Model):
    order = models.ForeignKey(Order, on_delete=models.CASCADE, db_constraint=False)
    sender = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, db_constraint=False)
    message = models.TextField(blank=True)
    timestamp = models.DateTimeField()
    is_admin = models.BooleanField(default=False)
    type = models.CharField(max_length=20, default="message")
    amount = models.DecimalField(max_digits=12, decimal_places=2, null=True)


class Favourite(models.Model):
    """A model nobody told us of."""

    order = models.ForeignKey(Order, on_delete=models.CASCADE)
    note = models.CharField(max_length=100)
