// SPDX-License-Identifier: GPL-3.0-or-later
// The translation unit of the target that owns the precompiled header; see EmesaTargets.cmake.
