# SPDX-License-Identifier: Apache-2.0
# Where other people's libraries come from. Debian names are in packaging/setup.sh.
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(SQLite3 REQUIRED)
find_package(CLI11 REQUIRED)
pkg_check_modules(sndfile REQUIRED IMPORTED_TARGET sndfile)
pkg_check_modules(soxr REQUIRED IMPORTED_TARGET soxr)
pkg_check_modules(kissfft REQUIRED IMPORTED_TARGET kissfft-float)
pkg_check_modules(utf8proc REQUIRED IMPORTED_TARGET libutf8proc)
pkg_check_modules(sentencepiece REQUIRED IMPORTED_TARGET sentencepiece)

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Test)
if(MERHAN_STUDIO)
    find_package(Qt6 6.4 REQUIRED COMPONENTS
        Gui Widgets Multimedia Charts Svg SvgWidgets Concurrent DBus LinguistTools)
endif()
if(MERHAN_TORCH)
    find_package(LibTorch REQUIRED)
endif()
