# SPDX-License-Identifier: GPL-3.0-or-later
# One INTERFACE target carries what every Emesa target shares: the standard, the warnings, Qt's strictness.

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    # base_dir and hash_dir let two checkouts share results; the sloppiness is what ccache asks for with PCH.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}" CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        ${CCACHE_PROGRAM})
endif()

add_library(emesa_options INTERFACE)
target_compile_features(emesa_options INTERFACE cxx_std_20)
target_include_directories(emesa_options INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_options(emesa_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Woverloaded-virtual -Wnon-virtual-dtor
    $<$<BOOL:${EMESA_WERROR}>:-Werror>
    $<$<BOOL:${EMESA_PCH}>:-fpch-preprocess>)
target_link_options(emesa_options INTERFACE $<$<CONFIG:Release>:-Wl,-z,relro,-z,now>)
# Not a generator expression: the comma in "address,undefined" would split it.
if(EMESA_SANITIZE)
    target_compile_options(emesa_options INTERFACE -fsanitize=${EMESA_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(emesa_options INTERFACE -fsanitize=${EMESA_SANITIZE})
endif()
target_compile_definitions(emesa_options INTERFACE
    EMESA_VERSION="${PROJECT_VERSION}"
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CONTEXTLESS_CONNECT QT_NO_FOREACH QT_USE_QSTRINGBUILDER
    $<$<CONFIG:Release>:_FORTIFY_SOURCE=2>)
# g++ 12 warns about false positives inside its own headers when optimising with C++20.
target_compile_options(emesa_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_CXX_FLAGS_DEBUG "-O0 -g1")
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")
