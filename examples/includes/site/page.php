<?php require __DIR__ . '/../include.php' ?>
<!DOCTYPE html>
<html lang="it">
<head>
<meta charset="utf-8">
<title>Accoglienza</title>
<link rel="stylesheet" href="/city-profiles/v1/elements.css">
</head>
<body>
<h1>Accoglienza</h1>
<?= city_profiles('city/ghent?view=profile&lang=it', 'https://www.example.org/city-profiles/it/city/ghent', 'Ghent') ?>
<p>Fine</p>
</body>
</html>
