# SPDX-License-Identifier: Apache-2.0
# One interface target carries every flag of ours; other people's headers are SYSTEM.
add_library(merhan_flags INTERFACE)
target_compile_options(merhan_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast
    # GCC 12 warns of overlapping copies inside std::string's own operator+ (GCC bug 105651).
    $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict;-Wno-stringop-overflow>)
target_compile_definitions(merhan_flags INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_STRICT_ITERATORS
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT)
if(MERHAN_WERROR)
    target_compile_options(merhan_flags INTERFACE -Werror)
endif()
if(MERHAN_SANITIZE)
    # The sanitizers' own code hides from GCC that a value was set (GCC's manual, -fsanitize).
    target_compile_options(merhan_flags INTERFACE -Wno-maybe-uninitialized)
    string(REPLACE ";" "," merhan_sanitizers "${MERHAN_SANITIZE}")
    add_compile_options(-fsanitize=${merhan_sanitizers} -fno-omit-frame-pointer
                        -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${merhan_sanitizers})
endif()

find_program(MERHAN_CCACHE ccache)
if(MERHAN_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # pch_defines and time_macros let ccache serve files that use the precompiled torch header; with
    # the base folder one build tree, or clone, takes what another has compiled.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${PROJECT_SOURCE_DIR}
        CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_NOHASHDIR=1 ${MERHAN_CCACHE})
endif()
find_program(MERHAN_MOLD mold)
if(MERHAN_MOLD)
    add_link_options(-fuse-ld=mold)
endif()
