# SPDX-License-Identifier: Apache-2.0
# Run by CPack between staging the files and packing them: what Debian's policy asks for and a prefix
# doesn't need.
foreach(package_and_component IN ITEMS merhan-studio/studio merhan-worker/worker)
    cmake_path(GET package_and_component PARENT_PATH package)
    cmake_path(GET package_and_component FILENAME component)
    set(share ${CPACK_TEMPORARY_DIRECTORY}/${component}/usr/share)
    if(NOT EXISTS ${share}/doc/${package})
        continue()
    endif()
    configure_file(${CMAKE_CURRENT_LIST_DIR}/debian/changelog ${share}/doc/${package}/changelog.Debian COPYONLY)
    if(EXISTS ${CMAKE_CURRENT_LIST_DIR}/debian/${package}.lintian-overrides)
        configure_file(${CMAKE_CURRENT_LIST_DIR}/debian/${package}.lintian-overrides
            ${share}/lintian/overrides/${package} COPYONLY)
    endif()
    file(GLOB to_compress ${share}/man/man1/*.1 ${share}/doc/${package}/changelog.Debian)
    # -n: no name and no time in it, so that the same source gives the same package.
    execute_process(COMMAND gzip -9nf ${to_compress} COMMAND_ERROR_IS_FATAL ANY)
    file(GLOB_RECURSE texts ${share}/man/* ${share}/doc/* ${share}/lintian/*)
    file(CHMOD ${texts} PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
endforeach()
