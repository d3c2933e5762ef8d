//! The name that Git gives the bytes of a file.

use sha1_smol::Sha1;

/// The object id of a blob with these bytes in a repository with SHA-1, in lower case (git-hash-object(1)).
pub fn blob_id(bytes: &[u8]) -> String {
    let mut hash = Sha1::new();
    hash.update(format!("blob {}\0", bytes.len()).as_bytes());
    hash.update(bytes);
    hash.digest().to_string()
}

#[cfg(test)]
mod tests {
    use super::blob_id;

    #[test]
    fn ids_are_those_of_git() {
        assert_eq!(blob_id(b""), "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391");
        assert_eq!(blob_id(b"hello\n"), "ce013625030ba8dba906f756967f9e9ca394464a");
    }
}
