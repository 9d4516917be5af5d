# SPDX-License-Identifier: GPL-3.0-or-later
"""Django's own PBKDF2-SHA256, with fewer rounds so that 200 people are made in a second."""
from django.contrib.auth.hashers import PBKDF2PasswordHasher


class QuickPBKDF2(PBKDF2PasswordHasher):
    iterations = 1000
